import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type Wrong, wrong } from "../fields/outcome";
import { fieldProblem } from "../row/problem";

const isBody = (item: CatalogueItem): boolean => item.subject.by === "uscc";

/** How a staged row finds its subject. */
export const subjectMatch = (item: CatalogueItem): string =>
  isBody(item) ? "subjects.code = staged.code" : "subjects.person_hash = staged.person_hash";

const mismatched = wrong(
  "subject.inventedMismatch",
  "演示数据与真实数据不能记在同一个人名下。请核对是否误用了演示选项。",
  "Invented and real records cannot stand under one person. Check whether the demo option was meant.",
);

const nothingToWithdraw = wrong(
  "withdraw.nothing",
  "平台没有这条记录，无可撤销。请核对主体代码和文书号；这一行已保留。",
  "There is no such record to withdraw. Check the subject's code and the document's number; the row is kept.",
);

const reportedAgain = wrong(
  "withdraw.reportedAgain",
  "同一批里这一行之后又报送了同一条记录，撤销未执行。请分两批报送，或删去多余的一行。",
  "A later row of the same batch reports the record again, so it was not withdrawn. Send the two in separate batches, or remove one.",
);

const sameKey = `reported.problems is null and reported.withdraws is not true and reported.record_key = staged.record_key
  and (reported.code = staged.code or reported.person_hash = staged.person_hash)`;

/** A withdrawal must name what is live, or what the batch itself reports before it. */
export const refuseNothingToWithdraw = (client: Client, item: CatalogueItem) =>
  refuseStaged(
    client,
    item,
    nothingToWithdraw,
    `withdraws and not exists (select from staged as reported where ${sameKey} and reported.row_number < staged.row_number)
       and not exists (
         select from subjects join records using (subject_id) where ${subjectMatch(item)} and records.item = ${client.escapeLiteral(item.id)}
           and records.record_key = staged.record_key and superseded_at is null)`,
  );

export const refuseReportedAgain = (client: Client, item: CatalogueItem) =>
  refuseStaged(
    client,
    item,
    reportedAgain,
    `withdraws and exists (select from staged as reported where ${sameKey} and reported.row_number > staged.row_number)`,
  );

export const refuseMismatched = (client: Client, item: CatalogueItem, isInvented: boolean) =>
  refuseStaged(
    client,
    item,
    mismatched,
    `exists (select from subjects where ${subjectMatch(item)} and invented is distinct from ${isInvented})`,
  );

/** Marks the good rows that meet a condition as refused; says how many and gives the first. */
export async function refuseStaged(client: Client, item: CatalogueItem, why: Wrong, condition: string, waits = false) {
  const problem = fieldProblem(item, item.subject.codeField, "", why, {});
  const { rows } = await client.query<{ rows: number; first_row: number; shown_code: string }>(
    `with refused as (
       update staged set problems = jsonb_build_array($1::jsonb || jsonb_build_object('value', shown_code)), waits = $2
       where problems is null and ${condition} returning row_number, shown_code
     )
     select count(*)::integer as rows, min(row_number) as first_row, (array_agg(shown_code order by row_number))[1] as shown_code from refused`,
    [JSON.stringify(problem), waits],
  );
  const [found] = rows;
  return { why, rows: found?.rows ?? 0, firstRow: found?.first_row ?? 0, shownCode: found?.shown_code ?? "" };
}
