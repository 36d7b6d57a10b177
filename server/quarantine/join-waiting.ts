import { Client } from "pg";
import { connect } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { FieldRow } from "@/server/intake/file/row-source";
import { itemByName } from "@/server/intake/item-by-name";
import { knownItem } from "@/server/models/known-item";
import { inventedOrigin } from "./invented-origin";
import { cellOpener, type KeptText, rowOfCells } from "./kept-row";
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
      if (item) joined += await joinGroup(lookout, writer, item, group, today);
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

interface Group {
  readonly item: string;
  readonly is_invented: boolean;
  readonly batches: readonly string[];
}

const known = `(
  select batch_id, row_number, item
  from quarantine left join subjects as body on body.code = awaited_code left join subjects as person on person.person_hash = awaited_hash
  where state = 'waiting' and coalesce(body.subject_id, person.subject_id) is not null
) as known`;

/** Rows that are invented never travel with others. */
async function joinable(client: Client): Promise<Group[]> {
  const { rows } = await client.query<Group>(
    `select item, is_invented, array_agg(batch_id) as batches
     from (select distinct item, batch_id from ${known}) as waited
     join ${inventedOrigin(`select batch_id from ${known}`)} as origin using (batch_id)
     group by item, is_invented order by item, is_invented`,
  );
  return rows;
}

async function joinGroup(lookout: Client, writer: Client, item: CatalogueItem, group: Group, today: string): Promise<number> {
  let joined = 0;
  for (;;) {
    const closes = await nextRows(lookout, group);
    if (closes.length === 0) return joined;
    const name = "等待登记的记录 / rows that waited";
    const batches = pagesOf(lookout, closes);
    await resendRows(writer, { item, door: "join", name, today, isInvented: group.is_invented, closes, batches });
    joined += closes.length;
  }
}

async function nextRows(client: Client, { item, batches }: Group): Promise<RowAt[]> {
  const { rows } = await client.query<{ batch_id: string; row_number: number }>(
    `select batch_id, row_number from ${known} where item = $1 and batch_id = any($2::bigint[])
     order by batch_id, row_number limit $3`,
    [item, batches, rowsInBatch],
  );
  return rows.map((row) => ({ batchId: Number(row.batch_id), rowNumber: row.row_number }));
}

async function* pagesOf(client: Client, all: readonly RowAt[]): AsyncGenerator<FieldRow[]> {
  const openCells = cellOpener();
  for (let from = 0; from < all.length; from += rowsInPage) {
    const page = all.slice(from, from + rowsInPage);
    const { rows } = await client.query<KeptText>(
      `select cells, cells_cipher from unnest($1::bigint[], $2::integer[]) with ordinality as asked (batch_id, row_number, place)
       join quarantine using (batch_id, row_number) order by place`,
      [page.map((row) => row.batchId), page.map((row) => row.rowNumber)],
    );
    yield rows.map((row, at) => rowOfCells(from + at + 1, openCells(row) ?? {}));
  }
}
