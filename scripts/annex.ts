import path from "node:path";
import { createInterface } from "node:readline/promises";
import { connect, type Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { dayOf } from "@/server/day-of";
import { adoptAnnex } from "@/server/models/adopted/annex/adopt-annex";
import { type PreparedAnnex, prepareAnnex } from "@/server/models/adopted/annex/prepare-annex";
import { readSheet } from "@/server/models/adopted/annex/read-sheet";
import { annexTemplate } from "@/server/models/adopted/annex/template";
import { baseIdOf } from "@/server/models/adopted/annex-id";
import { textOfModel } from "@/server/models/adopted/base-text";
import { registerOutsideModels } from "@/server/models/adopted/register-outside";
import { type KnownModel, knownItems, knownModels } from "@/server/models/known-models";
import { type AnnexArguments, annexArguments } from "./annex/arguments";
import { sayPrepared } from "./annex/say-prepared";
import { runScript } from "./start/run-script";

/** The model that is named as it stands now, and the one it began with. */
const meant = (known: readonly KnownModel[], id: string): { current: KnownModel; base: KnownModel } => {
  const base = known.find(({ model }) => model.id === baseIdOf(id));
  const current = known.findLast(({ model }) => baseIdOf(model.id) === baseIdOf(id));
  if (base && current) return { current, base };
  throw new StartError(`没有模型“${id}”。npm run models 列出全部模型。`, `There is no model "${id}". npm run models lists every model.`);
};

const printTemplate = ({ model }: KnownModel): void => {
  const template = annexTemplate(model);
  if (template !== "") process.stdout.write(template);
  else throw new StartError(`${model.id} 没有可由附表导入的表。`, `${model.id} has no table that an annex could fill.`);
};

const confirmed = async (yes: boolean, reviewer: string): Promise<boolean> => {
  if (yes) return true;
  if (!process.stdin.isTTY) {
    throw new StartError("没有终端可以确认；核对无误后加 --yes。", "There is no terminal to confirm on; add --yes once it is checked.");
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`由 ${reviewer} 采纳以上附表？ adopt it? (yes/no) `).finally(() => terminal.close());
  return ["yes", "y", "是"].includes(answer.trim().toLowerCase());
};

const adopt = async (sql: Sql, asked: Extract<AnnexArguments, { file: string }>, prepared: PreparedAnnex): Promise<void> => {
  if (!(await confirmed(asked.yes, asked.reviewer))) {
    console.log("没有采纳，模型未动 / not adopted, the model was not touched");
    return;
  }
  const [known, items] = [await knownModels(sql), await knownItems(sql)];
  const id = await adoptAnnex(sql, { prepared, known, items, fileName: path.basename(asked.file), reviewer: asked.reviewer });
  console.log(`已采纳为 ${id}，由 ${asked.reviewer} 核对；今后由它评价。重评：npm run rate -- ${prepared.model.sector}
(adopted; it governs from now on. Rate anew: npm run rate -- ${prepared.model.sector})`);
};

const run = async (sql: Sql, asked: AnnexArguments): Promise<void> => {
  await registerOutsideModels(sql);
  const known = await knownModels(sql);
  const { current, base } = meant(known, asked.model);
  if (asked.task === "template") return printTemplate(current);
  const prepared = prepareAnnex({
    sheet: await readSheet(asked.file),
    current,
    base,
    baseText: await textOfModel(sql, base.model.id),
    day: dayOf(new Date()),
    taken: known.map(({ model }) => model.id),
    instrument: asked.instrument,
    article: asked.article,
  });
  sayPrepared(prepared);
  if (asked.task === "adopt") return adopt(sql, asked, prepared);
  console.log(`\n以上尚未采纳。采纳：加 --adopt --reviewer "姓名" / not adopted yet: add --adopt --reviewer "name"`);
};

process.stdout.on("error", () => {});
await runScript(async () => {
  const asked = annexArguments(process.argv.slice(2));
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  await run(sql, asked).finally(() => sql.end());
});
