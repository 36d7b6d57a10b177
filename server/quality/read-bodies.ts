import type { Sql } from "@/db/client";

export interface BodiesSince {
  readonly month: string;
  readonly bodies: number;
  readonly coded: number;
  readonly enterprises: number;
}

/** Bodies by the month since when they exist, and how many of them have a valid code. */
export const readBodies = (sql: Sql): Promise<BodiesSince[]> =>
  sql<BodiesSince[]>`select month, bodies::integer, coded::integer, enterprises::integer from access.bodies_by_month()`;
