import { nearest } from "../nearest";
import { type AnnexTable, type StandingRow, unitNames } from "./annex-table";

/** A cell as the table takes it, or what is wrong with it in both languages. */
export type Read = { readonly text: string | null } | { readonly zh: string; readonly en: string };

/** Full-width digits and signs are meant as the plain ones. */
const plain = (cell: string): string =>
  cell
    .normalize("NFKC")
    .replaceAll(/[−–—﹣]/g, "-")
    .replaceAll(/\s/g, "")
    .replace(/^\+/, "");

const asNumber = (cell: string): Read => {
  const text = plain(cell);
  if (/^-?\d+(\.\d{1,2})?$/.test(text)) return { text };
  if (/^-?\d+\.\d+$/.test(text)) return { zh: `“${cell}”超过两位小数`, en: `"${cell}" has more than two decimals` };
  const digits = /-?\d+(\.\d{1,2})?/.exec(text)?.[0];
  const [zh, en] =
    digits === undefined ? ["请填数字，例如 5", "write a number, for example 5"] : [`是否指 ${digits}`, `did you mean ${digits}?`];
  return { zh: `“${cell}”不是数，${zh}`, en: `"${cell}" is no decimal number; ${en}` };
};

/** Points keep the sign of the row as it stands: a deduction that lost its minus would become a gain. */
const signedAs = (text: string, standing: StandingRow | undefined): Read => {
  const costs = standing?.value.startsWith("-") ?? false;
  if (Number(text) === 0) return { text: costs ? "-0" : "0" };
  if (!standing || text.startsWith("-") === costs) return { text };
  return costs
    ? { zh: `这一行是扣分，请写 -${text}`, en: `this row costs points; write -${text}` }
    : { zh: `这一行是加分，请写 ${text.slice(1)}`, en: `this row earns points; write ${text.slice(1)}` };
};

/** The points or level of a row. */
export const readValue = (cell: string, table: AnnexTable, standing: StandingRow | undefined): Read => {
  if (cell === "") return { zh: "没有填", en: "is empty" };
  if (table.levels) {
    if (table.levels.includes(cell)) return { text: cell };
    const meant = nearest(cell, table.levels);
    const all = table.levels.join(", ");
    return {
      zh: `没有级别“${cell}”，应为 ${all}${meant ? `；是否指 ${meant}` : ""}`,
      en: `there is no level "${cell}"; write one of ${all}${meant ? `; did you mean ${meant}?` : ""}`,
    };
  }
  const number = asNumber(cell);
  if (!("text" in number) || number.text === null) return number;
  if (table.signed) return signedAs(number.text, standing);
  return number.text.startsWith("-")
    ? { zh: `请写正数 ${number.text.slice(1)}`, en: `write ${number.text.slice(1)}, without a sign` }
    : number;
};

/** The unit of a row: its name in either language. Empty leaves it as it is. */
export const readUnit = (cell: string, { units }: AnnexTable, standing: StandingRow | undefined): Read => {
  if (!units)
    return cell === "" ? { text: null } : { zh: `此表不分计分单位，“${cell}”请删去`, en: `this table has no units; take "${cell}" out` };
  if (cell === "" && standing) return { text: standing.unit };
  const unit = units.find((name) => [name, unitNames[name]?.zh, unitNames[name]?.en].includes(cell));
  if (unit) return { text: unit };
  const names = units.map((name) => unitNames[name]?.zh ?? name);
  const meant = nearest(cell, [...names, ...units]);
  return {
    zh: `没有计分单位“${cell}”，应为 ${names.join("、")}${meant ? `；是否指 ${meant}` : ""}`,
    en: `there is no unit "${cell}"; write one of ${units.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`,
  };
};
