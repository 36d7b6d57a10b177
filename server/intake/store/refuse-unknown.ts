import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { type Wrong, wrong } from "../fields/outcome";
import { type MakingRegister, makingRegister } from "./making-register";
import { refuseStaged, subjectMatch } from "./refuse-subjects";

const awaited = ({ zh, en }: MakingRegister): Wrong =>
  wrong(
    "subject.unknown",
    `平台还没有这个主体，本行已保留。${zh}到达后自动并入。`,
    `The platform knows no such subject yet. The row is kept and joins by itself once ${en} has come.`,
  );

const tooLongToWait = ({ zh, en }: MakingRegister): Wrong =>
  wrong(
    "subject.unknownTooLong",
    `平台还没有这个主体，而本行超过 100 KB，不能代为保留。请在${zh}到达后重新报送这一行。`,
    `The platform knows no such subject yet, and a row over 100 KB cannot wait here. Send it again once ${en} has come.`,
  );

/** Good rows of subjects not yet known are set aside, whole, until these are; what cannot wait is refused. Gives the groups refused. */
export async function refuseUnknown(client: Client, item: CatalogueItem) {
  const unknown = `not exists (select from subjects where ${subjectMatch(item)})`;
  const first = item.subject.by === "uscc" ? "left(staged.code, 1)" : "''";
  const { rows } = await client.query<{ first: string }>(
    `select distinct ${first} as first from staged where problems is null and ${unknown} order by 1`,
  );
  const refused = [];
  for (const register of new Set(rows.map((row) => makingRegister(item, row.first)))) {
    const firsts = rows.filter((row) => makingRegister(item, row.first) === register).map((row) => client.escapeLiteral(row.first));
    const among = `${unknown} and ${first} in (${firsts.join(", ")})`;
    await refuseStaged(
      client,
      item,
      awaited(register),
      `${among} and (raw is null or coalesce(cells, cells_cipher::text) is not null)`,
      true,
    );
    refused.push(await refuseStaged(client, item, tooLongToWait(register), among));
  }
  return refused;
}
