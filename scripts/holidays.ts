import { readFile, stat } from "node:fs/promises";
import { connect } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { importHolidays } from "@/server/quality/import-holidays";
import { QualityRefused } from "@/server/quality/quality-refused";
import { runScript } from "./start/run-script";

const usage = [
  "用法：npm run holidays -- <文件.csv>（UTF-8；每行：日期,休或班,通知文号；整年导入，替换该年原有安排）",
  "Usage: npm run holidays -- <file.csv> (UTF-8; a line each: day,休 off or 班 worked,notice; whole years, in place of what was known of them)",
] as const;

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new StartError(`找不到文件 ${file}。`, `There is no file ${file}.`);
  if (found.size > 1_000_000) throw new StartError("文件超过 1 MB，不像节假日安排。", "The file is over 1 MB and is no holiday calendar.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    throw new StartError(
      "文件不是 UTF-8 编码，没有写入。请另存为 UTF-8。",
      "The file is not UTF-8; nothing was written. Save it as UTF-8.",
    );
  }
}

await runScript(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new StartError(...usage);
  const text = await textOf(file);
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    const { days, years } = await importHolidays(sql, text);
    console.log(`已导入 ${years.join("、")} 年节假日安排，共 ${days} 天 / imported ${days} days of ${years.join(", ")}`);
  } catch (error) {
    if (error instanceof QualityRefused) throw new StartError(error.hint.zh, error.hint.en);
    throw error;
  } finally {
    await sql.end();
  }
});
