import type { Sql } from "@/db/client";

/** The towns that subjects lie in, by name, as far as the asker reaches. */
export const listTowns = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<{ town: string }[]>`select town from access.towns_of_city() as town`;
  return rows.map((row) => row.town);
};
