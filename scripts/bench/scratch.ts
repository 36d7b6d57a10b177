import { randomBytes } from "node:crypto";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";

/** Lends a migrated database of its own, and drops it afterwards. */
export const withScratch = async (work: (url: string) => Promise<void>): Promise<void> => {
  const { url } = await openDatabase();
  const name = `xinheng_bench_${randomBytes(4).toString("hex")}`;
  const server = connect(url, 1);
  await server`create database ${server(name)}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  try {
    await migrateDatabase(own.href);
    await work(own.href);
  } finally {
    await server`drop database if exists ${server(name)} with (force)`;
    await server.end();
  }
};
