import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type Wrong, wrong } from "../fields/outcome";
import { fieldProblem } from "../row/problem";

const isBody = (item: CatalogueItem): boolean => item.subject.by === "uscc";

/** How a staged row finds its subject. */
export const subjectMatch = (item: CatalogueItem): string =>
  isBody(item) ? "subjects.code = staged.code" : "subjects.person_hash = staged.person_hash";

const unknownBody = wrong(
  "subject.unknown",
  "平台还没有这个主体的登记信息。请先导入它的登记（registration），再重新报送这一行。",
  "The platform knows no such subject yet. Import its registration first, then send this row again.",
);

const unknownPerson = wrong(
  "subject.unknown",
  "平台还没有此人的从业资格证信息。请先导入从业资格证（driver-certificate），再重新报送这一行。",
  "The platform knows no such licensed person yet. Import the driver's certificate first, then send this row again.",
);

const mismatched = wrong(
  "subject.inventedMismatch",
  "演示数据与真实数据不能记在同一个人名下。请核对是否误用了演示选项。",
  "Invented and real records cannot stand under one person. Check whether the demo option was meant.",
);

export const refuseUnknown = (client: Client, item: CatalogueItem) =>
  refuseStaged(client, item, isBody(item) ? unknownBody : unknownPerson, `not exists (select from subjects where ${subjectMatch(item)})`);

export const refuseMismatched = (client: Client, item: CatalogueItem, isInvented: boolean) =>
  refuseStaged(
    client,
    item,
    mismatched,
    `exists (select from subjects where ${subjectMatch(item)} and invented is distinct from ${isInvented})`,
  );

/** Marks the good rows that meet a condition as refused; says how many and gives the first. */
async function refuseStaged(client: Client, item: CatalogueItem, why: Wrong, condition: string) {
  const problem = fieldProblem(item, item.subject.codeField, "", why, {});
  const { rows } = await client.query<{ rows: number; first_row: number; shown_code: string }>(
    `with refused as (
       update staged set problems = jsonb_build_array($1::jsonb || jsonb_build_object('value', shown_code))
       where problems is null and ${condition} returning row_number, shown_code
     )
     select count(*)::integer as rows, min(row_number) as first_row, (array_agg(shown_code order by row_number))[1] as shown_code from refused`,
    [JSON.stringify(problem)],
  );
  const [found] = rows;
  return { why, rows: found?.rows ?? 0, firstRow: found?.first_row ?? 0, shownCode: found?.shown_code ?? "" };
}
