import { organisationCheckCharacter } from "@/scoring/codes/organisation-code";
import { usccFor } from "@/scoring/codes/uscc";
import { stem } from "@/server/demo/city";

export interface Body {
  readonly code: string;
  readonly name: string;
}

export const bodiesOfLot = 60;

/** The nth body of a lot: nobody's code, of region 000000. Those from `bodiesOfLot` on are never registered. */
export function bodyOf(lot: number, n: number, type: "91" | "92" = "91"): Body {
  const own = `DP${String(lot * 1000 + n).padStart(6, "0")}`;
  const code = usccFor("000000", type, own + organisationCheckCharacter(own));
  return { code, name: type === "91" ? `${stem(n)}𠮷㛃${stem(n + 7)}（虚构）有限公司` : `${stem(n)}小吃店（虚构）` };
}

export const registeredBody = (lot: number, n: number): Body => bodyOf(lot, n % bodiesOfLot, n % 6 === 5 ? "92" : "91");

const bodyNumbers = Array.from({ length: bodiesOfLot }, (_, n) => n);

/** What must have come before any decision: the bodies of the lots, as a CSV of registrations. */
export const registrationsOf = (lots: readonly number[]): string =>
  [
    "企业名称,统一社会信用代码,成立日期",
    ...lots.flatMap((lot) => bodyNumbers.map((n) => registeredBody(lot, n))).map(({ name, code }) => `${name},${code},2018-05-06`),
  ].join("\n");
