import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { PersonKey, personKey } from "@/server/subjects/person-key";
import { RotationRefused } from "@/server/subjects/person-key-refused";
import { rotatePersonKey } from "@/server/subjects/person-key-rotation";
import { settlePersonKey } from "@/server/subjects/settle-person-key";
import { intakeSuite, inventedId } from "../intake/intake-fixture";

const suite = intakeSuite();
const ids = [1, 2, 3].map(inventedId);
const keyFile = () => process.env.XINHENG_PERSON_KEY_FILE ?? "";
const secretIn = (file: string) => readFileSync(file, "utf8").trim();
const certificates = () =>
  [
    "姓名,身份证号,从业资格证号,从业类别,初次领证日期",
    ...ids.map((id, at) => `虚构甲,${id},虚字${at}号,巡游出租汽车,2019-05-06`),
    `虚构丁,${inventedId(4)},虚字4号,不存在的类别,2019-05-06`,
  ].join("\n");
const duty = (id: string, year = 2025) => `身份证号,考核年度,考核周期截止日,在岗月数\n${id},${year},${year}-12-31,12`;

const persons = async () =>
  await suite.sql`select person_hash, person_cipher from subjects where kind = 'licensedPerson' order by subject_id`;

const numbers = async (key: PersonKey) =>
  (await persons()).map((person) => {
    const id = key.open(person.person_cipher);
    expect(key.hash(id).equals(person.person_hash)).toBe(true);
    return id;
  });

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.catch((refused: unknown) => refused);
  if (error instanceof RotationRefused) return error.rule;
  throw new Error(`Not refused: ${JSON.stringify(error)}`);
};

const fill = async () => {
  await suite.send("driver-certificate", "c.csv", certificates(), true);
  await suite.send("driver-duty", "w.csv", duty(inventedId(6)), true);
};

afterEach(async () => {
  delete process.env.XINHENG_PERSON_KEY;
  await suite.sql`truncate records, aliases, quarantine, batches, subjects cascade`;
  for (const ending of ["", ".next", ".previous"]) rmSync(`${keyFile()}${ending}`, { force: true });
});

describe("rotating the person key", () => {
  it("hashes and seals all anew, and everything is found again under the new key alone", async () => {
    await fill();
    const old = personKey();
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ persons: 3, quarantined: 2, reopened: 0, newKeyFile: keyFile() });
    expect(await numbers(personKey())).toEqual(ids);
    for (const person of await persons()) expect(() => old.open(person.person_cipher)).toThrow();
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(statSync(`${keyFile()}.previous`).mode & 0o777).toBe(0o600);
    expect(existsSync(`${keyFile()}.next`)).toBe(false);
    const rows = await suite.sql`select state::text, cells_cipher, awaited_hash from quarantine order by batch_id`;
    expect(rows.map(({ state }) => state)).toEqual(["open", "waiting"]);
    expect(personKey().open(rows[0]?.cells_cipher)).toContain(inventedId(4));
    expect(rows[1]?.awaited_hash).toEqual(personKey().hash(inventedId(6)));
    expect(await suite.send("driver-duty", "d.csv", duty(ids[0] ?? ""), true)).toMatchObject({ rows: 1, accepted: 1 });
    expect(await suite.send("driver-certificate", "c.csv", certificates(), true)).toMatchObject({ duplicate: 3 });
  });

  it("opens a waiting row whose number was not kept, and says how many", async () => {
    await fill();
    await suite.sql`update quarantine set cells_cipher = null where state = 'waiting'`;
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ quarantined: 2, reopened: 1 });
    expect((await suite.sql`select distinct state::text from quarantine`).map(({ state }) => state)).toEqual(["open"]);
  });

  it.each(["keyWritten", "resealed", "committed"])("killed when %s leaves one key that opens everything", async (point) => {
    await fill();
    const before = secretIn(keyFile());
    const child = spawnSync(process.execPath, ["--import", "tsx", "tests/server/identity/rotation-child.ts", suite.url, point], {
      env: { ...process.env },
      encoding: "utf8",
    });
    expect(child.signal).toBe("SIGKILL");
    expect(secretIn(keyFile())).toBe(before);
    await settlePersonKey(suite.url);
    expect(await numbers(personKey())).toEqual(ids);
    expect(secretIn(keyFile()) === before).toBe(point !== "committed");
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ persons: 3 });
    expect(await numbers(personKey())).toEqual(ids);
  });

  it("cut off after its commit is finished by the next import", async () => {
    await fill();
    const at = (point: string) => {
      if (point === "committed") throw new Error("cut");
    };
    await expect(rotatePersonKey({ url: suite.url, at })).rejects.toThrow("cut");
    expect(await suite.send("driver-duty", "d.csv", duty(ids[1] ?? ""), true)).toMatchObject({ rows: 1, accepted: 1 });
    expect(await numbers(personKey())).toEqual(ids);
  });

  it("stops at one number sealed under another key, and changes nothing", async () => {
    await fill();
    const before = secretIn(keyFile());
    const other = new PersonKey(Buffer.alloc(32, 9));
    await suite.sql`update subjects set person_hash = ${other.hash("x")}, person_cipher = ${other.seal("x")}
      where subject_id = (select max(subject_id) from subjects)`;
    const held = JSON.stringify(await persons());
    expect(await refusalOf(rotatePersonKey({ url: suite.url }))).toMatch(/^personKey\.(mixed|other)$/);
    expect(JSON.stringify(await persons())).toBe(held);
    expect(secretIn(keyFile())).toBe(before);
  });

  it("waits for no running import but refuses beside it", async () => {
    await fill();
    const [batch] = await suite.sql`select max(batch_id)::int as id from batches`;
    await suite.sql`update batches set state = 'receiving' where batch_id = ${batch?.id}`;
    const holder = await suite.sql.reserve();
    await holder`select pg_advisory_lock(7465010, ${batch?.id})`;
    expect(await refusalOf(rotatePersonKey({ url: suite.url }))).toBe("personKey.importRunning");
    await holder`select pg_advisory_unlock(7465010, ${batch?.id})`;
    holder.release();
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ persons: 3 });
  });

  it("of a key named by the environment leaves the new one in a file, works from it, and asks for it before another", async () => {
    process.env.XINHENG_PERSON_KEY = Buffer.alloc(32, 5).toString("base64");
    await fill();
    const next = `${keyFile()}.next`;
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ persons: 3, newKeyFile: next, previousKeyFile: undefined });
    expect(statSync(next).mode & 0o777).toBe(0o600);
    expect(await suite.send("driver-duty", "d.csv", duty(ids[2] ?? ""), true)).toMatchObject({ rows: 1, accepted: 1 });
    const kept = secretIn(next);
    expect(await refusalOf(rotatePersonKey({ url: suite.url }))).toBe("personKey.setFirst");
    expect(secretIn(next)).toBe(kept);
    process.env.XINHENG_PERSON_KEY = kept;
    expect(await numbers(personKey())).toEqual(ids);
    expect(await rotatePersonKey({ url: suite.url })).toMatchObject({ persons: 3 });
  });
});
