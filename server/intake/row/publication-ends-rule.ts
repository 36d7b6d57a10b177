import { classMonths } from "@/scoring/catalogue/class-windows";
import type { RecordClass } from "@/scoring/catalogue/item";
import type { PublicationEnds } from "@/scoring/catalogue/row-rule";
import { addMonths } from "@/scoring/engine/legal-date";
import { wrong } from "../fields/outcome";
import type { RowInCheck } from "./check-cells";

const months = (of: RecordClass): number | undefined => (of === "basic" || of === "good" ? undefined : classMonths[of]);

/** Refuses an end of publication later than the law allows for the class. */
export function checkPublicationEnds(row: RowInCheck, { from, until, graver }: PublicationEnds<string>): void {
  const [start, end] = [row.data[from], row.data[until]];
  if (typeof start !== "string" || typeof end !== "string") return;
  const isGraver = graver?.fields.some((field) => graver.among.includes(String(row.data[field])));
  const allowed = months(isGraver && graver ? graver.class : row.item.class);
  if (allowed === undefined) return;
  const last = addMonths(start, allowed);
  if (end <= last) return;
  row.refuse(
    until,
    wrong(
      "publication.tooLong",
      `公示截止期 ${end} 超过法定最长公示期：自 ${start} 起 ${allowed} 个月，最晚 ${last}。请改正截止期或留空（留空按最长期计）。整行未入库。`,
      `Publication until ${end} is longer than the law allows: ${allowed} months from ${start}, to ${last} at the latest. Correct the day or leave it empty. The row was not taken.`,
    ),
  );
}
