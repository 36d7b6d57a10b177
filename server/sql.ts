import { connect, type Sql } from "@/db/client";

const held = globalThis as unknown as { xinhengSql?: Sql };

/** The pool of this process. A development server reloads modules; the pool outlives them. */
export const pool = (): Sql => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: the site is started by npm start, which sets it");
  held.xinhengSql ??= connect(url);
  return held.xinhengSql;
};
