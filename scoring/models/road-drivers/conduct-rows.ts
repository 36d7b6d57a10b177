import type { DemeritRow } from "../../mechanisms/demerit-points";
import { words } from "../../words";
import { trial2008 } from "./instruments";

/** Rows read in the annex of the 2008 text. */
const annex = (value: string, ...acts: string[]): DemeritRow[] =>
  acts.map((act) => ({ act, value, cites: trial2008.art("附件", act), provenance: "official" }));

/** Rows turned out of pattern lines of a study sheet of 2017; the annex may word them otherwise. */
const sheet = (value: string, ...acts: string[]): DemeritRow[] =>
  acts.map((act) => ({
    act,
    value,
    cites: trial2008.art("附件", act),
    provenance: "secondary",
    reading: words("据2017年学习资料整理，原文措辞可能不同", "after a study sheet of 2017; the annex may word it otherwise"),
  }));

export const conductRows: readonly DemeritRow[] = [
  ...annex("20", "RD-01", "RD-02", "RD-03", "RD-04", "RD-05", "RD-06"),
  ...annex("10", "RD-07", "RD-08", "RD-09", "RD-10"),
  ...sheet("10", "RD-11", "RD-12", "RD-13"),
  ...sheet("5", "RD-14", "RD-15", "RD-16", "RD-17", "RD-18"),
  ...sheet("3", "RD-19", "RD-20", "RD-21"),
  ...sheet("1", "RD-22", "RD-23", "RD-24", "RD-25", "RD-26"),
];
