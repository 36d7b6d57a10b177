import { scaled, shareScale, unscaled } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { type Words, words } from "@/scoring/words";

/** What a condition reads, in words: a fact, the score, or a named output of an indicator. */
export const factWords = (model: Model, fact: string): Words => {
  if (fact === "score") return words("得分", "score");
  const [rule, output] = fact.split(".");
  const scores = output === undefined ? undefined : model.indicators[rule as string]?.scores;
  const named = scores && mechanismOf(scores).outputs?.[output as string];
  if (named) return named;
  return model.facts[fact]?.says ?? words(fact, fact);
};

/** The catalogue's words for a choice of a fact. */
export const choiceWords = (model: Model, fact: string, choice: string): Words => {
  const node = model.facts[fact];
  const choices = node?.field === undefined ? undefined : node.item.fields[node.field]?.choices;
  return choices?.[choice] ?? words(choice, choice);
};

/** A share as people write it: "0.15" is "15%". */
export const percent = (text: string): string => `${unscaled(scaled(text, shareScale), shareScale - 2)}%`;

const grouped = (text: string): string => text.replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ","));

/** Yuan as people say them: 2亿元, 20万元. */
const yuan = (text: string): Words => {
  const [, round, zeros] = /^(-?[1-9]\d*?)(0{8}|0{4})$/.exec(text) ?? [];
  const zh = round === undefined ? `${grouped(text)}元` : `${grouped(round)}${zeros?.length === 8 ? "亿" : "万"}元`;
  return words(zh, `${grouped(text)} yuan`);
};

/** A number that is compared with a fact, in the fact's own unit. */
export const measured = (model: Model, fact: string, text: string): Words => {
  if (fact === "score") return words(`${text}分`, text);
  const node = model.facts[fact];
  if (node === undefined) return words(text, text);
  if (node.type === "share") return words(percent(text), percent(text));
  if (node.kind === "monthsSince") return words(`${text}个月`, `${text} months`);
  const unit = node.field === undefined ? undefined : node.item.fields[node.field]?.unit;
  if (unit?.zh === "元") return yuan(text);
  return unit ? words(`${text}${unit.zh}`, `${text} ${unit.en}`) : words(text, text);
};

/** The newest number of a parameter. */
export const newest = (model: Model, parameter: string): string => model.parameters[parameter]?.rows.at(-1)?.value ?? "";
