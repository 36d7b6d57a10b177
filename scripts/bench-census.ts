import { randomBytes } from "node:crypto";
import { connect, type Sql } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { benchCard } from "./bench/card";
import { benchCensus } from "./bench/census";
import { fillBenchCity } from "./bench/city/fill";
import { pairs } from "./bench/pairs";

/** Aims of the foundation: compiled SQL at most 1.3 times hand-written; a card at least 900 and 100 times the rule engines. */
const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 7);
/** One model alone, without the card. */
const only = process.argv[4];
const ids = pairs.map(({ model }) => model.id);
if (only !== undefined && !ids.includes(only)) throw new Error(`no benchmark of ${only}; there are ${ids.join(", ")}`);

const scratch = async (work: (sql: Sql) => Promise<void>): Promise<void> => {
  const { url } = await openDatabase();
  const name = `xinheng_bench_${randomBytes(4).toString("hex")}`;
  const server = connect(url, 1);
  await server`create database ${server(name)}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  try {
    await migrateDatabase(own.href);
    const sql = connect(own.href, 1);
    await work(sql).finally(() => sql.end());
  } finally {
    await server`drop database if exists ${server(name)} with (force)`;
    await server.end();
  }
};

if (only === undefined) await benchCard();
await scratch(async (sql) => {
  console.log(`\n${count.toLocaleString("en")} subjects of each of six populations are made ...`);
  await fillBenchCity(sql, count);
  await benchCensus(sql, rounds, only);
});
