import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { anchorChain } from "@/server/audit/anchor-chain";
import { anchorFile } from "@/server/audit/anchors";
import { verifyAudit } from "@/server/audit/verify-audit";
import type { Finding } from "@/server/audit/verify-chain";
import { testDatabase } from "@/tests/server/database";
import { signedInInspector, writeAudit } from "./audit-city";

let [url, data] = ["", ""];
let sql: Sql;
let drop: () => Promise<void>;

beforeEach(async () => {
  data = mkdtempSync(path.join(os.tmpdir(), "xinheng-audit-"));
  process.env.XINHENG_DATA_DIR = data;
  const database = await testDatabase();
  [url, drop] = [database.url, database.drop];
  sql = connect(url, 4);
  await signedInInspector(sql);
  await writeAudit(url, ["subjects.read", "subjects.export", "subjects.reveal", "grants.give", "batches.send"]);
});
afterEach(async () => {
  delete process.env.XINHENG_DATA_DIR;
  await sql.end();
  await drop();
  rmSync(data, { recursive: true });
});

const verify = async () => {
  const findings: Finding[] = [];
  const verified = await verifyAudit(url, (finding) => findings.push(finding));
  return {
    ...verified,
    found: findings.map(({ fault, number }) => `${fault} ${number}`),
    said: findings.map(({ hint }) => hint.zh).join("\n"),
  };
};

/** As someone would who owns the database and knows how hashes are made. */
const rehash = (from: number) => sql`
  do $$
  declare r public.audit_rows; last bytea;
  begin
    select hash into last from audit_rows where number = ${sql.unsafe(String(from - 1))};
    for r in select * from audit_rows where number >= ${sql.unsafe(String(from))} order by number loop
      r.previous := last;
      r.hash := access.audit_hash(r);
      update audit_rows set previous = r.previous, hash = r.hash where number = r.number;
      last := r.hash;
    end loop;
  end $$`;

it("an untouched chain fits, and its head is the last row", async () => {
  const [head] = await sql<{ hash: string }[]>`select encode(hash, 'hex') as hash from audit_rows where number = 5`;
  await anchorChain(url);
  expect(await verify()).toEqual({ rows: 5, findings: 0, anchors: 1, head: { number: 5, hash: head?.hash }, found: [], said: "" });
});

it("an empty chain fits", async () => {
  await sql`delete from audit_rows`;
  expect(await verify()).toMatchObject({ rows: 0, findings: 0, head: undefined });
});

it.each([
  "actor = 'somebody'",
  "role = 'public'",
  "department = null",
  "verb = 'nothing'",
  "subject_id = 7",
  "object = null",
  "purpose = ''",
  "origin = '10.0.0.2'",
  "detail = jsonb_set(detail, '{b}', '2')",
  "at = at + interval '1 microsecond'",
  "hash = sha256('x')",
])("a row changed in %s is named, and no other", async (change) => {
  await sql.unsafe(`update audit_rows set ${change} where number = 3`);
  const { found, said } = await verify();
  expect(found[0]).toBe("changed 3");
  // Where the hash itself was changed, the row after it no longer fits either.
  expect(found.slice(1)).toEqual(change.startsWith("hash") ? ["inserted 4"] : []);
  expect(said).toMatch(/^第 3（\d{4}-\d\d-\d\dT\S+Z \S+ \S+）/);
});

it("a changed row whose hash was made anew no longer fits the row after it", async () => {
  await sql`update audit_rows set purpose = 'other' where number = 3`;
  await sql`update audit_rows r set hash = access.audit_hash(r) where number = 3`;
  expect((await verify()).found).toEqual(["inserted 4"]);
});

it("a removed row is named, first, in the middle or several", async () => {
  await sql`delete from audit_rows where number in (1, 3, 4)`;
  expect((await verify()).found).toEqual(["missing 1", "missing 3"]);
});

it("a row slipped in does not follow", async () => {
  await sql`update audit_rows set number = number + 1 where number = 5`;
  await sql`insert into audit_rows select 5, at, actor, role, department, 'slipped', subject_id, object, purpose, origin, detail, previous, hash from audit_rows where number = 4`;
  await sql`update audit_rows r set hash = access.audit_hash(r) where number = 5`;
  const { found } = await verify();
  expect(found).toContain("inserted 5");
  expect(found).toContain("changed 6");
});

it("a row before the first is slipped in", async () => {
  await sql`insert into audit_rows select 0, at, actor, role, department, verb, subject_id, object, purpose, origin, detail, '\\x', hash from audit_rows where number = 1`;
  expect((await verify()).found).toContain("inserted 0");
});

it("a tail cut off is seen by the anchor alone", async () => {
  await anchorChain(url);
  await sql`delete from audit_rows where number > 3`;
  expect((await verify()).found).toEqual(["cut 4"]);
  await sql`truncate audit_rows`;
  expect((await verify()).found).toEqual(["cut 1"]);
});

it("a chain made anew from some row on fits within itself, but not its anchor", async () => {
  await anchorChain(url);
  await sql`update audit_rows set purpose = 'other' where number = 3`;
  await rehash(3);
  expect((await verify()).found).toEqual(["rewritten 5"]);
});

it("changed functions of ours do not hide a change", async () => {
  await sql`update audit_rows set purpose = 'other' where number = 3`;
  await sql.unsafe(
    "create or replace function access.audit_hash(r public.audit_rows) returns bytea language sql stable as $$ select r.hash $$",
  );
  expect((await verify()).found).toEqual(["changed 3"]);
});

it("anchors are lines of one private file, one for each head, each of its own database; a half line is passed over", async () => {
  await anchorChain(url);
  await anchorChain(url);
  await writeAudit(url, ["subjects.read"]);
  await anchorChain(url);
  const lines = readFileSync(anchorFile(), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ")[2])).toEqual(["5", "6"]);
  expect(statSync(anchorFile()).mode & 0o777).toBe(0o600);
  writeFileSync(anchorFile(), `2026-01-01T00:00:00.000Z other.1 900 ${"a".repeat(64)}\n${lines[0]?.slice(0, -9)}`, { flag: "a" });
  expect(await verify()).toMatchObject({ findings: 0, anchors: 2 });
  await writeAudit(url, ["subjects.read"]);
  await anchorChain(url);
  expect(await verify()).toMatchObject({ findings: 0, anchors: 3 });
});

it("many at once keep one chain without gaps, and one that is rolled back leaves none", async () => {
  const site = connect(await siteLogin(url, "xinheng_app"), 8);
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      site
        .begin(async (tx) => {
          await tx`select access.enter('tok')`;
          await tx`select access.write_audit(${`v${n}`}, null, null, null, null, '{}')`;
          if (n % 4 === 0) throw new Error("rolled back");
        })
        .catch((error: Error) => expect(error.message).toBe("rolled back")),
    ),
  );
  await site.end();
  expect(await verify()).toMatchObject({ rows: 35, findings: 0, head: { number: 35 } });
});

it("walks more rows than it fetches at a time", async () => {
  await sql`select access.write_audit('many', null, null, null, null, '{}') from generate_series(1, 4500)`;
  await sql`update audit_rows set verb = 'x' where number in (2000, 2001, 4505)`;
  expect((await verify()).found).toEqual(["changed 2000", "changed 2001", "changed 4505"]);
});

const script = () =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/audit-verify.ts"], { env: { ...process.env, DATABASE_URL: url } });

it("the command ends with 0 and one line, or with 1 and a line for each finding", async () => {
  await anchorChain(url);
  const { stdout } = await script();
  expect(stdout).toMatch(/^审计链完整：5 行，末行哈希 [0-9a-f]{64}，核对锚点 1 个 {2}\(5 rows, 1 anchors, all fit\)\n$/);
  await sql`delete from audit_rows where number = 2`;
  await sql`update audit_rows set verb = 'x' where number = 4`;
  const failed = await script().catch((error) => error as { code: number; stdout: string });
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stdout.trimEnd().split("\n")).toHaveLength(2);
});
