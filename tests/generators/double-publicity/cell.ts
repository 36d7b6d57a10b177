import { dayText } from "@/scoring/engine/legal-date";

/** A cell as a department fills it: as text, as a workbook types it where that differs, and what it means where it is stored. */
export interface Cell {
  readonly written: string;
  readonly typed?: Date | number;
  readonly means?: string;
}

export const said = (text: string): Cell => (text === "" ? { written: "" } : { written: text, means: text });

/** Written one way and stored another. */
export const taken = (written: string, means: string): Cell => ({ written, means });

const parts = (day: string) => day.split("-").map(Number) as [number, number, number];
const fullWidth = (text: string) => text.replace(/[0-9.-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The forms in which users write a day: two of them are real dates in a workbook, one a number, the rest text everywhere. */
const spellings: readonly ((day: string) => Cell)[] = [
  (day) => ({ written: day, typed: new Date(`${day}T00:00:00Z`), means: day }),
  (day) => ({ written: parts(day).join("/"), typed: new Date(`${day}T00:00:00Z`), means: day }),
  (day) => ({ written: day.replaceAll("-", ""), typed: Number(day.replaceAll("-", "")), means: day }),
  (day) => taken(`${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`, day),
  (day) => taken(fullWidth(day), day),
];

export const dayCell = (day: string, n: number): Cell => (spellings[n % spellings.length] as (day: string) => Cell)(day);

export const monthsLater = (day: string, months: number): string => {
  const [year, month, date] = parts(day);
  const at = year * 12 + month - 1 + months;
  return dayText(Math.floor(at / 12), (at % 12) + 1, date);
};

/** Fines in ten thousand yuan, as written, and in yuan, as kept. */
const fines: readonly Cell[] = [
  { written: "0.5", typed: 0.5, means: "5000" },
  { written: "1.25", typed: 1.25, means: "12500" },
  { written: "3.2768", typed: 3.2768, means: "32768" },
  { written: "0.0001", typed: 0.0001, means: "1" },
  { written: "0.29", typed: 0.29, means: "2900" },
  taken("1,200", "12000000"),
  taken("１２．５", "125000"),
  taken("007", "70000"),
];

export const fineCell = (n: number): Cell => fines[n % fines.length] as Cell;
