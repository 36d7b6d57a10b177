import { Client } from "pg";
import { connect } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { FieldRow } from "@/server/intake/file/row-source";
import { itemByName } from "@/server/intake/item-by-name";
import { knownItem } from "@/server/models/known-item";
import { personKey } from "@/server/subjects/person-key";
import { type KeptText, openCells, rowOfCells } from "./kept-row";
import { type RowAt, resendRows } from "./resend-rows";

/** One process joins at a time; another finds what the first left. */
const joinLock = 7_465_013;

const rowsInBatch = 10_000;
const rowsInPage = 200;

/** Takes in the rows whose subjects have become known since they came. Gives how many were sent on. */
export async function joinWaiting(url: string, today: string): Promise<number> {
  const [lookout, writer] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  for (const client of [lookout, writer]) client.on("error", () => {});
  await Promise.all([lookout.connect(), writer.connect()]);
  try {
    await lookout.query("select pg_advisory_lock($1)", [joinLock]);
    let joined = 0;
    for (const group of await joinable(lookout)) {
      const item = itemByName(group.item) ?? (await broughtItem(url, group.item));
      if (item) joined += await joinGroup(lookout, writer, item, group.invented, today);
    }
    return joined;
  } finally {
    await Promise.all([lookout.end(), writer.end()]);
  }
}

async function broughtItem(url: string, id: string): Promise<CatalogueItem | undefined> {
  const sql = connect(url, 1);
  try {
    return await knownItem(sql, id);
  } finally {
    await sql.end();
  }
}

const known = `(
  select batch_id, row_number, item, coalesce(body.invented, person.invented) as invented
  from quarantine left join subjects as body on body.code = awaited_code left join subjects as person on person.person_hash = awaited_hash
  where state = 'waiting' and coalesce(body.subject_id, person.subject_id) is not null
) as known`;

async function joinable(client: Client): Promise<{ item: string; invented: boolean }[]> {
  const { rows } = await client.query<{ item: string; invented: boolean }>(`select distinct item, invented from ${known} order by 1, 2`);
  return rows;
}

async function joinGroup(lookout: Client, writer: Client, item: CatalogueItem, isInvented: boolean, today: string): Promise<number> {
  let joined = 0;
  for (;;) {
    const closes = await nextRows(lookout, item, isInvented);
    if (closes.length === 0) return joined;
    const name = "等待登记的记录 / rows that waited";
    const batches = pagesOf(lookout, closes);
    await resendRows(writer, { item, door: "join", name, today, isInvented, closes, batches });
    joined += closes.length;
  }
}

async function nextRows(client: Client, item: CatalogueItem, isInvented: boolean): Promise<RowAt[]> {
  const { rows } = await client.query<{ batch_id: string; row_number: number }>(
    `select batch_id, row_number from ${known} where item = $1 and invented = $2
     order by batch_id, row_number limit $3`,
    [item.id, isInvented, rowsInBatch],
  );
  return rows.map((row) => ({ batchId: Number(row.batch_id), rowNumber: row.row_number }));
}

async function* pagesOf(client: Client, all: readonly RowAt[]): AsyncGenerator<FieldRow[]> {
  for (let from = 0; from < all.length; from += rowsInPage) {
    const page = all.slice(from, from + rowsInPage);
    const { rows } = await client.query<KeptText>(
      `select cells, cells_cipher from unnest($1::bigint[], $2::integer[]) with ordinality as asked (batch_id, row_number, place)
       join quarantine using (batch_id, row_number) order by place`,
      [page.map((row) => row.batchId), page.map((row) => row.rowNumber)],
    );
    yield rows.map((row, at) => rowOfCells(from + at + 1, openCells(row, personKey) ?? {}));
  }
}
