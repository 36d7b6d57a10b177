import postgres from "postgres";

export type Sql = postgres.Sql;

/** Opens a pool on that address. Dates stay text: a legal date must never pass through a time zone. */
export const connect = (url: string, max = 10): Sql =>
  postgres(url, {
    max,
    onnotice() {},
    types: { date: { to: 1082, from: [1082], serialize: (day: string) => day, parse: (day: string) => day } },
  });
