import type { Sql } from "@/db/client";

/** The towns that subjects lie in, by name: read through the index town by town, never by a scan of all subjects. */
export const listTowns = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ town: string }[]>`
    with recursive towns as (
      (select min(town) as town from subjects)
      union all
      select (select min(town) from subjects where town > towns.town) from towns where towns.town is not null
    )
    select town from towns where town is not null`;
  return rows.map((row) => row.town);
};
