import type { Model } from "@/scoring/engine/define-model";
import type { Citation } from "@/scoring/engine/instrument";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";

const articleOf = ({ article }: Citation): string => article.split(" ")[0] as string;

/** Articles that the rows of the tables cite, by instrument. */
const cited = (model: Model): Map<string, Set<string>> => {
  const all = new Map<string, Set<string>>();
  for (const { scores } of Object.values(model.indicators)) {
    for (const { cites } of mechanismOf(scores).values(scores)) {
      const articles = all.get(cites.instrument) ?? new Set<string>();
      all.set(cites.instrument, articles.add(articleOf(cites)));
    }
  }
  return all;
};

/** A text with a line for each article that an annex cites and the text does not hold yet, under its instrument's heading. */
export const withArticles = (text: string, model: Model, day: string): string => {
  const parts = text.trimEnd().split(/^(?=## )/m);
  for (const [instrument, articles] of cited(model)) {
    const heading = `## ${instrument}\n`;
    const at = parts.findIndex((part) => part.startsWith(heading));
    const held = at === -1 ? `${heading}\n` : (parts[at] as string);
    const lines = [...articles]
      .filter((article) => !held.includes(`**${article}**`))
      .map((article) => `- **${article}**　${day} 由主管部门提供附表，逐行导入。\n`);
    if (lines.length === 0) continue;
    const whole = `${held.trimEnd()}\n${at === -1 ? "\n" : ""}${lines.join("")}\n`;
    if (at === -1) parts.push(whole);
    else parts[at] = whole;
  }
  return `${parts.map((part) => part.trimEnd()).join("\n\n")}\n`;
};
