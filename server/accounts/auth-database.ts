import { drizzle } from "drizzle-orm/postgres-js";
import { connect, type Sql } from "@/db/client";
import * as tables from "@/db/schema/accounts";

const held = globalThis as unknown as { xinhengAuthSql?: Sql };

/** The connection of the role that reaches accounts and nothing else. */
export const authPool = (): Sql => {
  const url = process.env.AUTH_DATABASE_URL;
  if (!url) throw new Error("AUTH_DATABASE_URL is not set: the site is started by npm start, which sets it");
  held.xinhengAuthSql ??= connect(url, 5);
  return held.xinhengAuthSql;
};

export const authDatabase = () => drizzle(authPool(), { schema: tables });

/** The library's names of our tables. */
export const authTables = {
  user: tables.users,
  session: tables.sessions,
  account: tables.accounts,
  verification: tables.verifications,
  twoFactor: tables.twoFactors,
};
