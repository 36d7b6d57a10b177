import type { Model } from "@/scoring/engine/define-model";
import type { Citation, Instrument } from "@/scoring/engine/instrument";
import { nearest } from "../nearest";
import type { StandingRow } from "./annex-table";
import type { AnnexProblem } from "./problem";
import type { Column } from "./sheet-columns";

/** Where all rows of the annex stand, if the file does not say it row by row. */
export interface SourceGiven {
  readonly instrument?: string | undefined;
  readonly article?: string | undefined;
}

const instrumentsOf = (model: Model): Instrument[] => [model.law, ...(model.instruments ?? [])];

/** What the platform proposed cannot be what an authority holds. */
const isOwn = (instrument: Instrument): boolean => instrument.id.startsWith("xinheng-") || instrument.issuer.zh === "信衡";

const problem = (row: number, column: string, zh: string, en: string): AnnexProblem => ({ row, column, says: { zh, en } });

const named = (model: Model, text: string): Instrument | undefined =>
  instrumentsOf(model).find(({ id, number, title }) => [id, number.zh, number.en, title.zh, title.en].includes(text));

/** An instrument by its id, number or title; a problem where the model does not declare it or it is the platform's own. */
export const instrumentNamed = (model: Model, text: string, row: number | null, column: string): Instrument | AnnexProblem => {
  const found = named(model, text);
  const others = instrumentsOf(model).filter((each) => !isOwn(each));
  const all = others.map(({ id }) => id);
  if (found && !isOwn(found)) return found;
  if (found) {
    const says = {
      zh: `${found.id} 是平台自拟，不能作官方附表的出处；请填 ${all.join("、")}，或用 --instrument 指定`,
      en: `${found.id} is the platform's own proposal and no official source; write ${all.join(" or ")}, or give --instrument`,
    };
    return { row, column, says };
  }
  const meant = nearest(text, all);
  const [zh, en] = meant ? [`；是否指 ${meant}`, `; did you mean ${meant}?`] : ["", ""];
  return {
    row,
    column,
    says: {
      zh: `模型没有文件“${text}”，已有 ${all.join("、")}${zh}`,
      en: `the model has no instrument "${text}"; it has ${all.join(", ")}${en}`,
    },
  };
};

/** Where a row stands: as the command says for all, else as its cells say, else as it stood. */
export const readSource = (
  model: Model,
  { row, cells }: { readonly row: number; readonly cells: Readonly<Partial<Record<Column, string>>> },
  code: string,
  standing: StandingRow | undefined,
  given: SourceGiven,
): Citation | AnnexProblem => {
  const text = given.instrument ?? (cells.instrument || standing?.cites.instrument || "");
  const instrument = instrumentNamed(model, text, row, "出处");
  if ("says" in instrument) return instrument;
  if (given.article !== undefined) return { instrument: instrument.id, article: `${given.article} ${code}` };
  const before = standing?.cites.instrument === instrument.id ? standing.cites.article : undefined;
  const article = cells.article || before;
  if (article) return { instrument: instrument.id, article };
  return problem(
    row,
    "条款",
    "没有填条款；请写明条款或附表，或用 --article 指定",
    "the article is empty; write the article or annex, or give --article",
  );
};
