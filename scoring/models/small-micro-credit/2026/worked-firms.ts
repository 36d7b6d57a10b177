import type { Example, ExampleRecord } from "../../../engine/example";
import type { Words } from "../../../words";
import { abnormal, cases, type Firm, firmRecords, lateBills, penalties } from "./example-firm";

/** 6+3+4+4 | 6+5+7+6+3+3 | 8+8+4 | 8+4+3 | 5+5 = 92 with nothing recorded against it. */
export const clean: Firm = {
  size: "small",
  debtRatio: "58",
  currentRatio: "130",
  salesIndex: "112",
  costOfRevenue: "94",
  useIndex: "103.5",
  idleMonths: 0,
  taxGrade: "A",
  insuranceMonths: 12,
  fundMonths: 12,
  turnoverOfSales: "82",
  ownerRecord: "clean",
  ownerYears: 11,
  guarantees: "12",
  relatedFirms: "none",
};

/** 3+1+2+2 | 4+3+5+4+2+1 | 5+4+3 | 5+3+3 | 3+3 = 56 with its records. */
export const fair: Firm = {
  size: "micro",
  debtRatio: "66",
  currentRatio: "105",
  salesIndex: "103",
  costOfRevenue: "98",
  useIndex: "94",
  idleMonths: 0,
  taxGrade: "B",
  insuranceMonths: 10,
  fundMonths: 9,
  turnoverOfSales: "34",
  ownerRecord: "short",
  ownerYears: 6,
  guarantees: "45",
  relatedFirms: "oneMinor",
};
export const removed = abnormal(["listed", "2023-07-03"], ["removed", "2024-03-11"]);
export const fairRecords = [...lateBills(1), ...cases("settled"), ...penalties("fine"), ...removed];

/** Nothing but 1 for O1, 1 for O3 and 4 for W1, beside what no record against it gives. */
export const weak: Firm = {
  size: "micro",
  debtRatio: "88",
  currentRatio: "80",
  salesIndex: "70",
  costOfRevenue: "112",
  useIndex: "75",
  idleMonths: 2,
  taxGrade: "C",
  insuranceMonths: 3,
  fundMonths: 0,
  turnoverOfSales: "10",
  ownerRecord: "none",
  ownerYears: 1,
  guarantees: "150",
  relatedFirms: "more",
};

const own = "本项目依C2节自拟 / own, from §C2";

interface Worked {
  readonly source?: string;
  readonly title: Words;
  readonly firm: Firm;
  readonly records?: readonly ExampleRecord[];
  readonly score: string | null;
  readonly grade: string | null;
  readonly points?: Readonly<Record<string, string>>;
  readonly note: Words;
}

export const example = ({ source, title, firm, records, score, grade, points, note }: Worked): Example => ({
  title,
  source: source ?? own,
  provenance: "proposal",
  period: "2025",
  records: [...firmRecords(firm), ...(records ?? [])],
  expected: { outcome: grade === null ? "undetermined" : "rated", score, grade, ...(points ? { points } : {}) },
  note,
});
