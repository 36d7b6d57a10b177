import { connect } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { itemByName } from "@/server/intake/item-by-name";
import { checkedOutside } from "@/server/models/adopted/register-outside";
import { declareVolume } from "@/server/quality/declare-volume";
import { QualityRefused } from "@/server/quality/quality-refused";
import { runScript } from "./start/run-script";

const usage = [
  "用法：npm run declare -- <目录项> <月份 2026-11> <产生量>",
  "Usage: npm run declare -- <catalogue item> <month 2026-11> <records produced>",
] as const;

await runScript(async () => {
  const [name, month, produced, ...more] = process.argv.slice(2);
  if (!name || !month || !produced || more.length > 0) throw new StartError(...usage);
  const item = itemByName(name, (await checkedOutside()).items);
  if (!item) throw new StartError(`没有目录项“${name}”。`, `There is no catalogue item "${name}".`);
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  try {
    await declareVolume(sql, { item, month, produced: /^\d{1,10}$/.test(produced) ? Number(produced) : Number.NaN });
    console.log(`已申报：${item.title.zh} ${month} 产生 ${produced} 条 / declared: ${produced} of ${item.title.en} in ${month}`);
  } catch (error) {
    if (error instanceof QualityRefused) throw new StartError(error.hint.zh, error.hint.en);
    throw error;
  } finally {
    await sql.end();
  }
});
