import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { connect, type Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import type { Model } from "@/scoring/engine/define-model";
import { registerOutsideModels } from "@/server/models/adopted/register-outside";
import { knownModels } from "@/server/models/known-models";
import { exportArguments } from "./export/arguments";
import { copyRatings } from "./export/ratings-sql";
import { runScript } from "./start/run-script";

interface Chosen {
  readonly model: Model;
  readonly period: string;
}

interface Held {
  readonly model_id: string;
  readonly period: string;
}

/** The model that is named, and the newest of its periods that has ratings. A sector means the newest of its models. */
const chosen = async (sql: Sql, named: string, period: string | null): Promise<Chosen> => {
  const models = (await knownModels(sql)).map(({ model }) => model);
  const meant = models.filter((model) => model.id === named || model.sector === named);
  if (meant.length === 0) {
    throw new StartError(
      `没有“${named}”这个模型。npm run models 列出全部模型。`,
      `There is no model "${named}". npm run models lists every model.`,
    );
  }
  const held = await sql<Held[]>`
    select distinct model_id, period from current_ratings where model_id = any(${meant.map((model) => model.id)}) order by period desc`;
  const found = held.find((each) => period === null || each.period === period);
  const model = models.find(({ id }) => id === found?.model_id);
  if (found && model) return { model, period: found.period };
  const has = held.map((each) => each.period).join("、") || "无 none";
  throw new StartError(
    `${named} 在 ${period ?? "任何期间"} 还没有评价结果（已有期间：${has}）。请先运行 npm run rate -- ${named}。`,
    `${named} has no ratings for ${period ?? "any period"} (it has: ${has}). Run npm run rate -- ${named} first.`,
  );
};

/** Spreadsheets take a file for UTF-8 by this mark at its beginning. */
const byteOrderMark = "\uFEFF";

const write = async (url: string, { model, period }: Chosen, sink: Writable, end: boolean): Promise<number> => {
  const client = new Client({ connectionString: url, application_name: "xinheng export" });
  await client.connect();
  try {
    const rows = client.query(copyTo(copyRatings(model, period)));
    sink.write(byteOrderMark);
    await pipeline(rows, sink, { end });
    return rows.rowCount;
  } finally {
    await client.end();
  }
};

/** A file appears whole or not at all. */
const writeFile = async (url: string, what: Chosen, file: string): Promise<number> => {
  const half = `${file}.${process.pid}.part`;
  try {
    const count = await write(url, what, createWriteStream(half), true);
    await rename(half, file);
    return count;
  } catch (error) {
    await rm(half, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && /^E[A-Z]+$/.test(code)) throw new StartError(`写不了 ${file}：${message}`, `${file} cannot be written: ${message}`);
    throw error;
  }
};

const say = ({ model, period }: Chosen, count: number, file: string | null): void => {
  console.error(`${model.title.zh}（${model.id}）· ${period} · ${count} 行 rows${file === null ? "" : ` → ${file}`}`);
  if (model.publicity === "departmentsOnly")
    console.error("该模型结果仅限部门内部使用，不得对外公开 / for the departments alone, not to be published");
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
});
await runScript(async () => {
  const { named, period, file } = exportArguments(process.argv.slice(2));
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    await registerOutsideModels(sql);
    const what = await chosen(sql, named, period);
    say(what, file === null ? await write(url, what, process.stdout, false) : await writeFile(url, what, file), file);
  } finally {
    await sql.end();
  }
});
