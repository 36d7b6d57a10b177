import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/v1/batches/route";
import { connect } from "@/db/client";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { knownItem } from "@/server/models/known-item";
import { pool } from "@/server/sql";
import {
  type Counts,
  doublePublicity,
  type FormatName,
  formatNames,
  formats,
  type Kind,
  kinds,
  personId,
  planned,
  registrationsOf,
} from "@/tests/generators/double-publicity";
import { intakeSuite } from "@/tests/server/intake/intake-fixture";
import { asLines, outcomeOf, versionsOf } from "./outcome-of";

const suite = intakeSuite();
const lot = 1;
const reported = { licence: doublePublicity("licence", lot), penalty: doublePublicity("penalty", lot) };
const versions = { licence: asLines(reported.licence.stored), penalty: asLines(reported.penalty.stored) };
const seen: string[] = [];
let key = "";

beforeAll(async () => {
  process.env.DATABASE_URL = suite.url;
  key = (await makeApiKey(pool(), { department: "market-supervision", name: "doors", days: 1 })).key;
});
beforeEach(async () => {
  await suite.sql`truncate batches, quarantine, records, subjects restart identity cascade`;
  const registered = await suite.send("registration", "bodies.csv", registrationsOf([lot]));
  expect(registered).toMatchObject({ rows: 60, accepted: 60 });
});
afterAll(async () => {
  await pool().end();
  console.log(["door  format          item     total accepted revised duplicate withdrawn rejected waiting", ...seen].join("\n"));
});

type Send = (kind: Kind, format: FormatName) => Promise<number>;

const doors: Readonly<Record<string, Send>> = {
  async cli(kind, format) {
    const { ending } = formats[format];
    const file = suite.file(`${kind}.${ending}`, await reported[kind].file(formats[format]));
    const env = { ...process.env, DATABASE_URL: suite.url };
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/import.ts", kind, file], { env });
    expect(countsSaid(stdout)).toEqual(planned[kind].counts);
    return Number(/批次 (\d+)/.exec(stdout)?.[1]);
  },
  async rest(kind, format) {
    const { contentType, ending } = formats[format];
    const body = new Uint8Array(await reported[kind].file(formats[format]));
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": contentType,
      "idempotency-key": `${kind} ${format}`.replaceAll(" ", "-"),
    };
    const address = `http://x/api/v1/batches?item=${kind}&name=push.${ending}`;
    const answered = await POST(new Request(address, { method: "POST", headers, body }));
    expect(answered.status).toBe(202);
    await drain();
    return (await answered.json()).id;
  },
};

const drain = async () => {
  const sql = connect(suite.url, 1);
  await drainInbox({ url: suite.url, sql, findItem: (id) => knownItem(sql, id) }).finally(() => sql.end());
};

/** What the command line says became of the rows. */
function countsSaid(out: string): Counts {
  const said = (words: string) => Number((new RegExp(`^ *([\\d,]+) {2}${words} {2}\\(`, "m").exec(out)?.[1] ?? "none").replaceAll(",", ""));
  return {
    total: said("数据行"),
    accepted: said("新增"),
    revised: said("更正"),
    duplicate: said("重复"),
    withdrawn: said("撤销"),
    rejected: said("待纠错"),
    waiting: said("等待主体"),
  };
}

function note(door: string, format: FormatName, kind: Kind, counts: Counts): void {
  const { total, accepted, revised, duplicate, withdrawn, rejected, waiting } = counts;
  const numbers = [total, accepted, revised, duplicate, withdrawn, rejected, waiting].map((count) => String(count).padStart(8));
  seen.push(`${door.padEnd(5)} ${format.padEnd(15)} ${kind.padEnd(8)}${numbers.join("")}`);
}

/** A process a file is dear: the command line takes each format once, licences and penalties by turns. */
const kindsSent = (door: string, format: FormatName): readonly Kind[] =>
  door === "rest" ? kinds : [formatNames.indexOf(format) % 2 === 0 ? "licence" : "penalty"];

describe.each(Object.keys(doors))("two thousand licences and penalties by %s", (door) => {
  it.each(formatNames)("as %s come to the planned counts, reasons and records", async (format) => {
    for (const kind of kindsSent(door, format)) {
      const batchId = await doors[door]?.(kind, format);
      const { counts, rules, wrongCode } = planned[kind];
      const outcome = await outcomeOf(suite.sql, batchId ?? 0);
      expect(outcome).toEqual({ state: "finished", counts, rules, wrongCode });
      expect(await versionsOf(suite.sql, batchId ?? 0)).toEqual(versions[kind]);
      note(door, format, kind, outcome.counts);
    }
    const [told] = await suite.sql`
      select count(*)::integer as rows from quarantine where raw like ${`%${personId}%`} or cells::text like ${`%${personId}%`}
        or problems::text like ${`%${personId}%`}`;
    expect(told?.rows).toBe(0);
  });
});
