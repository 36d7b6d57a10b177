import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { anchorFile } from "@/server/audit/anchors";
import { verifyAudit } from "@/server/audit/verify-audit";
import { BackupRefused } from "@/server/backup/backup-refused";
import type { Manifest } from "@/server/backup/manifest";
import { restoreBackup } from "@/server/backup/restore-backup";
import { writeBackup } from "@/server/backup/write-backup";
import { makeDemoCity } from "@/server/demo/make-demo-city";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { inboxFolder } from "@/server/inbox/inbox-folder";
import { keepStream } from "@/server/inbox/keep-stream";
import { takeFile } from "@/server/inbox/take-file";
import { knownItem } from "@/server/models/known-item";
import { modelFor } from "@/server/models/known-models";
import { runCensus } from "@/server/ratings/run-census";
import { signedInInspector, writeAudit } from "@/tests/server/audit/audit-city";
import { testDatabase } from "@/tests/server/database";
import { registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";
import { contentOf, shapeOf } from "./content-of";
import { emptyDatabase } from "./empty-database";

const run = promisify(execFile);
let [root, url, target] = ["", "", ""];
let folder: string;
let sql: Sql;
const drops: (() => Promise<void>)[] = [];

/** A command as an operator gives it, on that database, in an installation of its own. */
const command = async (name: "backup" | "restore" | "audit-verify", on: string, args: string[], home = "home") => {
  const { DATABASE_URL: _, XINHENG_PERSON_KEY: __, ...rest } = process.env;
  const env = {
    ...rest,
    DATABASE_URL: on,
    XINHENG_DATA_DIR: path.join(root, home, "data"),
    XINHENG_INBOX_DIR: path.join(root, home, "inbox"),
  };
  const ended = await run(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], { env }).catch(
    (error) => error as { code: number; stdout: string; stderr: string },
  );
  return { code: "code" in ended ? ended.code : 0, said: ended.stdout + ended.stderr };
};

/** A file that has come in and that nobody has read yet. */
async function fileArrives(): Promise<void> {
  const kept = await keepStream([
    Buffer.from([registrationHeader, ...registrationRows(1, 3)].join("\n")),
  ] as unknown as AsyncIterable<Uint8Array>);
  const client = new Client({ connectionString: url });
  await client.connect();
  await takeFile(client, { item: "registration", fileName: "arrived.csv", door: "page" }, kept).finally(() => client.end());
}

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "xinheng-drill-"));
  for (const each of ["home/data", "home/inbox", "elsewhere/data"]) mkdirSync(path.join(root, each), { recursive: true });
  process.env.XINHENG_DATA_DIR = path.join(root, "home", "data");
  process.env.XINHENG_INBOX_DIR = path.join(root, "home", "inbox");
  const [city, fresh] = [await testDatabase(), await emptyDatabase()];
  drops.push(city.drop, fresh.drop);
  [url, target] = [city.url, fresh.url];
  sql = connect(url, 2);
  await makeDemoCity(url, { subjects: 120 });
  await signedInInspector(sql);
  await writeAudit(url, ["subjects.read", "subjects.reveal", "grants.give"]);
  await sql`insert into subjects (kind, code, name, town) values ('enterprise', 'ODD', ${"tab\t line\nback\\slash \\N “引号” 𠮷"}, '')`;
  await fileArrives();
  folder = path.join(root, "backup");
}, 300_000);
afterAll(async () => {
  delete process.env.XINHENG_DATA_DIR;
  delete process.env.XINHENG_INBOX_DIR;
  await sql.end();
  for (const drop of drops) await drop();
  rmSync(root, { recursive: true });
});

const tampered = (name: string, change: (copy: string) => void): string => {
  const copy = path.join(root, name);
  cpSync(folder, copy, { recursive: true });
  change(copy);
  return copy;
};

it("a backup is private, says what it lacks, and leaves an anchor", async () => {
  const { code, said } = await command("backup", url, [folder]);
  expect(said).toContain("备份不含证件号密钥");
  expect(code).toBe(0);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) expect(statSync(path.join(file.parentPath, file.name)).mode & 0o777, file.name).toBe(0o600);
  expect(readdirSync(path.join(folder, "keys"))).toEqual([]);
  expect(readFileSync(anchorFile(), "utf8").trimEnd().split(" ")[2]).toBe("3");
});

it("restored into an empty database, every table, constraint, policy, right and sequence is as it was", async () => {
  const { code, said } = await command("restore", target, [folder], "elsewhere");
  expect(said).toContain("本机的证件号密钥解不开备份中的证件号");
  expect(said).toContain("审计链完整，共 3 行");
  expect(code).toBe(0);
  const [before, after] = [await contentOf(url), await contentOf(target)];
  for (const own of ["access.secret", "auth.sessions", "auth.verifications", "public.wall_raised"]) {
    delete before[own];
    delete after[own];
  }
  expect(Object.keys(before).length).toBeGreaterThan(25);
  expect(after).toEqual(before);
  expect(await shapeOf(target)).toEqual(await shapeOf(url));
});

it("the restored chain verifies, with an anchor of its own database", async () => {
  const { code, said } = await command("audit-verify", target, [], "elsewhere");
  expect(said).toMatch(/^审计链完整：3 行.*核对锚点 1 个/);
  expect(code).toBe(0);
});

it("sessions and the secret of the seals are not carried over; the wall stands and new rows get new numbers", async () => {
  const restored = connect(target, 1);
  expect((await restored`select count(*)::int as n from auth.sessions`)[0]?.n).toBe(0);
  expect((await restored`select secret from access.secret`)[0]?.secret).not.toEqual(
    (await sql`select secret from access.secret`)[0]?.secret,
  );
  await restored`insert into auth.sessions (id, token, user_id, expires_at) values ('s2', 'tok', 'ins', now() + interval '1 hour')`;
  await writeAudit(target, ["subjects.read"]);
  expect(await verifyAudit(target, (finding) => expect(finding).toBe("none"))).toMatchObject({ rows: 4, findings: 0 });
  const site = connect(await siteLogin(target, "xinheng_app"), 1);
  expect((await site`select count(*)::int as n from quarantine`)[0]?.n).toBe(0);
  await expect(site`select person_cipher from subjects`).rejects.toThrow(/permission denied/);
  await site.end();
  const [max] = await restored<{ n: string }[]>`select max(subject_id) as n from subjects`;
  const [made] = await restored<
    { subject_id: string }[]
  >`insert into subjects (kind, code, name) values ('enterprise', 'NEXT', 'n') returning subject_id`;
  expect(Number(made?.subject_id)).toBeGreaterThan(Number(max?.n));
  await restored`delete from subjects where code = 'NEXT'`;
  await restored.end();
});

it("a census of the restored city gives the same ratings", async () => {
  const restored = connect(target, 2);
  const grades = (each: Sql) => each`
    select subject_id, outcome, grade, score from current_ratings where model_id = 'tax-credit/2025' and period = '2025' order by subject_id`;
  const model = await modelFor(restored, "tax-credit", "2025");
  if (!model) throw new Error("no model");
  await restored`truncate current_ratings, ratings`;
  await runCensus({ url: target, model, period: "2025", asOf: "2026-06-30", check: "all" });
  const [before, after] = [await grades(sql), await grades(restored)];
  expect(before.length).toBeGreaterThan(20);
  expect([...after]).toEqual([...before]);
  await restored.end();
});

it("a file nobody had read is read after the restore", async () => {
  const restored = connect(target, 1);
  const home = process.env.XINHENG_INBOX_DIR;
  process.env.XINHENG_INBOX_DIR = path.join(root, "elsewhere", "inbox");
  expect(readdirSync(inboxFolder())).toHaveLength(1);
  expect(statSync(path.join(inboxFolder(), readdirSync(inboxFolder())[0] as string)).mode & 0o777).toBe(0o600);
  expect(await drainInbox({ url: target, sql: restored, findItem: (id) => knownItem(restored, id) })).toBe(1);
  expect((await restored`select rows_accepted from batches where file_name = 'arrived.csv'`)[0]?.rows_accepted).toBe(3);
  process.env.XINHENG_INBOX_DIR = home;
  await restored.end();
});

const onNew = async (work: (on: string) => Promise<void>) => {
  const { url: on, drop } = await emptyDatabase();
  await work(on).finally(drop);
};
const firstTable = () => path.join("tables", "public.records.gz");
const edit = (copy: string, change: (manifest: Manifest) => void) => {
  const place = path.join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(place, "utf8"));
  change(manifest);
  writeFileSync(place, JSON.stringify(manifest));
};

/** As the command does it, without starting one. */
const ruleOf = (on: string, from: string): Promise<string> =>
  restoreBackup({ url: on, folder: from, keys: [] }).then(
    () => "restored",
    (error) => (error instanceof BackupRefused ? error.rule : String(error.stack)),
  );

it.each<[string, string, (copy: string) => void]>([
  [
    "a byte of a table is changed",
    "restore.fileChanged",
    (copy) => {
      const bytes = readFileSync(path.join(copy, firstTable()));
      bytes.writeUInt8(bytes.readUInt8(200) ^ 1, 200);
      writeFileSync(path.join(copy, firstTable()), bytes);
    },
  ],
  ["a table is missing", "restore.fileMissing", (copy) => rmSync(path.join(copy, firstTable()))],
  ["the manifest is missing", "backup.noManifest", (copy) => rmSync(path.join(copy, "manifest.json"))],
  ["the manifest is no JSON", "backup.format", (copy) => writeFileSync(path.join(copy, "manifest.json"), "{")],
  ["the format is another", "backup.format", (copy) => edit(copy, (m) => Object.assign(m, { version: 2 }))],
  ["a name leads out of the folder", "backup.format", (copy) => edit(copy, ({ inbox }) => Object.assign(inbox[0] ?? {}, { name: "../x" }))],
  [
    "a table is left out of the manifest",
    "restore.tableLacking",
    (copy) => edit(copy, (m) => Object.assign(m, { tables: m.tables.filter(({ name }) => name !== "records") })),
  ],
  [
    "a table is none of ours",
    "restore.unknownTable",
    (copy) => {
      renameSync(path.join(copy, "tables", "auth.accounts.gz"), path.join(copy, "tables", "auth.strange.gz"));
      edit(copy, ({ tables }) => Object.assign(tables[0] ?? {}, { name: "strange" }));
    },
  ],
  [
    "it is of a newer version",
    "restore.newerBackup",
    (copy) => edit(copy, ({ migrations }) => migrations.push({ hash: "a".repeat(64), createdAt: 1 })),
  ],
  [
    "it is of another branch",
    "restore.newerBackup",
    (copy) => edit(copy, ({ migrations }) => Object.assign(migrations[2] ?? {}, { hash: "a".repeat(64) })),
  ],
  ["the chain ends elsewhere", "restore.otherChain", (copy) => edit(copy, ({ audit }) => Object.assign(audit ?? {}, { number: 9 }))],
  [
    "fewer rows are told than come",
    "records",
    (copy) => edit(copy, (m) => Object.assign(m.tables.find(({ name }) => name === "records") ?? {}, { rows: 1 })),
  ],
])("is refused, and nothing written, where %s", async (name, rule, change) => {
  const copy = tampered(name, change);
  await onNew(async (on) => {
    expect(await ruleOf(on, copy)).toContain(rule);
    expect(await contentOf(on)).toEqual({});
  });
});

it("is refused where the database holds rows, which stay", async () => {
  const before = await contentOf(url);
  const { code, said } = await command("restore", url, [folder]);
  expect(said).toContain("目标数据库不是空的");
  expect(code).toBe(1);
  expect(await contentOf(url)).toEqual(before);
});

it("goes into a database that has its tables and its wall but no rows", async () => {
  const made = await testDatabase();
  expect(await ruleOf(made.url, folder)).toBe("restored");
  expect((await contentOf(made.url))["public.records"]).toBe((await contentOf(url))["public.records"]);
  expect(await shapeOf(made.url)).toEqual(await shapeOf(url));
  await made.drop();
});

it("a record whose subject is gone is refused with all the rest", async () => {
  const torn = await testDatabase();
  const other = connect(torn.url, 1);
  await other`alter table person_items drop constraint person_items_subject_id_subjects_subject_id_fk`;
  await other`insert into person_items (subject_id, item) values (77, 'x')`;
  await other.end();
  const copy = path.join(root, "torn");
  await writeBackup({ url: torn.url, folder: copy, keys: [] });
  await onNew(async (on) => {
    const { code, said } = await command("restore", on, [copy], "elsewhere");
    expect(said).toContain("备份中的内容违反约束（person_items person_items_subject_id_subjects_subject_id_fk）");
    expect(code).toBe(1);
    expect(await contentOf(on)).toEqual({});
  });
  await torn.drop();
});

it("a restore killed when all is loaded leaves the database as empty as it was, and can be done again", async () => {
  await onNew(async (on) => {
    const child = ["--import", "tsx", "tests/server/backup/restore-child.ts", on, folder];
    await expect(run(process.execPath, child)).rejects.toMatchObject({ signal: "SIGKILL" });
    await expect.poll(() => contentOf(on), { timeout: 20_000 }).toEqual({});
    expect(await ruleOf(on, folder)).toBe("restored");
  });
});
