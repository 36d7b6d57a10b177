import { parseArgs } from "node:util";
import { connect } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { catalogue } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { dayOf } from "@/server/day-of";
import { FileRefused } from "@/server/intake/file/file-refused";
import { importFile } from "@/server/intake/import-file";
import { itemByName } from "@/server/intake/item-by-name";
import { checkedOutside, registerOutsideModels } from "@/server/models/adopted/register-outside";
import { sayRefusal, saySummary } from "./import/say-summary";
import { progressBar } from "./progress";
import { runScript } from "./start/run-script";

const usage = (brought: readonly CatalogueItem[]) => `用法：npm run import -- <目录项> <文件> [--invented]
Usage: npm run import -- <catalogue item> <file> [--invented]

文件 / file：.csv .tsv（UTF-8 或 GB18030，首行为列名 / first row names the columns）；.xlsx；.jsonl（每行一个对象 / one object a line）
--invented：演示数据，记在虚构人员名下 / demo data about invented persons

目录项 / catalogue items：
${[...catalogue, ...brought].map((item) => `  ${item.id.padEnd(20)} ${item.title.zh}  (${item.title.en})`).join("\n")}
  ${"registry".padEnd(20)} = registration`;

function asked() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { invented: { type: "boolean" }, help: { type: "boolean" } },
    });
    return {
      name: positionals[0],
      file: positionals[1],
      isComplete: positionals.length === 2 && !values.help,
      invented: values.invented ?? false,
    };
  } catch (error) {
    throw new StartError(`参数不认识。\n${usage([])}`, (error as Error).message);
  }
}

async function importAsked(): Promise<void> {
  const { name = "", file = "", isComplete, invented } = asked();
  const { items } = await checkedOutside();
  if (!isComplete) {
    console.log(usage(items));
    process.exitCode = name === "" ? 0 : 1;
    return;
  }
  const item = itemByName(name, items);
  if (!item) throw new StartError(`没有目录项“${name}”。\n`, `There is no catalogue item "${name}".\n\n${usage(items)}`);
  const { url } = await openDatabase();
  await migrateDatabase(url);
  await keepOutside(url);
  const onSame = (batchId: number) =>
    console.log(
      `内容与已完成的批次 ${batchId} 完全相同，仍逐行核对。  (the same content as finished batch ${batchId}; checked row by row all the same)`,
    );
  const bar = progressBar(`读取 ${item.title.zh}`);
  try {
    const summary = await importFile({ url, item, path: file, today: dayOf(new Date()), invented, onProgress: bar.update, onSame });
    bar.finish();
    saySummary(item, summary);
  } catch (error) {
    bar.finish();
    if (!(error instanceof FileRefused)) throw error;
    sayRefusal(error);
    process.exitCode = 1;
  }
}

/** The records to come must be readable on the site, so the models whose items they are go into the database first. */
async function keepOutside(url: string): Promise<void> {
  const sql = connect(url, 1);
  await registerOutsideModels(sql).finally(() => sql.end());
}

// A reader that leaves early (| head) must not cut off the import.
process.stdout.on("error", () => {});
await runScript(importAsked);
