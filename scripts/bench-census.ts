import { connect } from "@/db/client";
import { benchCard } from "./bench/card";
import { benchCensus } from "./bench/census";
import { fillBenchCity } from "./bench/city/fill";
import { pairs } from "./bench/pairs";
import { withScratch } from "./bench/scratch";

/** Aims of the foundation: compiled SQL at most 1.3 times hand-written; a card at least 900 and 100 times the rule engines. */
const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 7);
/** One model alone, without the card. */
const only = process.argv[4];
const ids = pairs.map(({ model }) => model.id);
if (only !== undefined && !ids.includes(only)) throw new Error(`no benchmark of ${only}; there are ${ids.join(", ")}`);

if (only === undefined) await benchCard();
await withScratch(async (url) => {
  const sql = connect(url, 1);
  try {
    console.log(`\n${count.toLocaleString("en")} subjects of each of six populations are made ...`);
    await fillBenchCity(sql, count);
    await benchCensus(sql, rounds, only);
  } finally {
    await sql.end();
  }
});
