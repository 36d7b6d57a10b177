import { connect, type Sql } from "@/db/client";

const held = globalThis as unknown as { xinhengSql?: Sql };

/** The pool of this process. A development server reloads modules; the pool outlives them. */
export const pool = (): Sql => {
  held.xinhengSql ??= connect(databaseUrl());
  return held.xinhengSql;
};

export const databaseUrl = (): string => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: the site is started by npm start, which sets it");
  return url;
};
