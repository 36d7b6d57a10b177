import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FileRefused } from "@/server/intake/file/file-refused";
import { PersonKey, personKey } from "@/server/subjects/person-key";
import { intakeSuite, inventedId } from "./intake-fixture";

const suite = intakeSuite();
const id = inventedId(1);
const certificates = (...rows: string[]) => ["姓名,身份证号,从业资格证号,从业类别,初次领证日期", ...rows].join("\n");
const everything = async () =>
  JSON.stringify([
    await suite.sql`select * from records`,
    await suite.sql`select * from quarantine`,
    await suite.sql`select * from aliases`,
    await suite.sql`select subject_id, kind, code, name, encode(person_hash, 'hex') as hash from subjects`,
    await suite.sql`select * from batches`,
  ]);

describe("licensed persons", () => {
  it("are known by a hash and a sealed number, and marked as invented where they are", async () => {
    const summary = await suite.send(
      "driver-certificate",
      "drivers.csv",
      certificates(`虚构甲,${id},虚字1号,巡游出租汽车,2019-05-06`),
      true,
    );
    expect(summary).toMatchObject({ rows: 1, accepted: 1 });
    const [person] = await suite.sql`select kind, code, person_hash, person_cipher, name, invented from subjects`;
    expect(person).toMatchObject({ kind: "licensedPerson", code: null, name: "虚构甲", invented: true, person_hash: personKey().hash(id) });
    expect(personKey().open(person?.person_cipher)).toBe(id);
    const aliases = await suite.sql`select scheme, value from aliases`;
    expect(aliases.map((row) => ({ ...row }))).toEqual([{ scheme: "certificateNumber", value: "虚字1号" }]);
  });

  it("leave no trace of a number that also numbers the certificate", async () => {
    const own = inventedId(2);
    const summary = await suite.send("driver-certificate", "own.csv", certificates(`虚构丁,${own},${own},巡游出租汽车,2019-05-06`), true);
    expect(summary).toMatchObject({ accepted: 1, notes: { idWasMasked: 1 } });
    expect(await everything()).not.toContain(own);
    const [aliases] = await suite.sql`select count(*)::int as found from aliases`;
    expect(aliases).toEqual({ found: 1 });
  });

  it("are found again by later records, twice the same", async () => {
    const duty = `身份证号,考核年度,考核周期截止日,在岗月数\n${id},2025,2025-12-31,12`;
    expect(await suite.send("driver-duty", "duty.csv", duty, true)).toMatchObject({ rows: 1, accepted: 1 });
    expect(await suite.send("driver-duty", "duty.csv", duty, true)).toMatchObject({ rows: 1, duplicate: 1 });
  });

  it("are never mixed with invented ones", async () => {
    const summary = await suite.send("driver-duty", "real.csv", `身份证号,考核年度,考核周期截止日,在岗月数\n${id},2024,2024-12-31,12`);
    expect(summary.rejectedGroups.map(({ rule, rows }) => [rule, rows])).toEqual([["subject.inventedMismatch", 1]]);
  });

  it("never show their number, whatever is wrong with the row", async () => {
    const rows = [
      `虚构乙,${id.slice(0, 17)}5,虚字2号,巡游出租汽车,2019-05-06`,
      `${id},虚构乙,虚字2号,巡游出租汽车,2019-05-06`,
      `虚构乙,${id} ,虚字3号,不存在的类别,1900-01-01`,
      `虚构乙,"${id}`,
      `虚构乙,${id},虚字4号`,
      `虚构乙,3702811 88001 010009,虚字5号,巡游出租汽车,2019-05-06`,
    ];
    expect(await suite.send("driver-certificate", "bad.csv", certificates(...rows), true)).toMatchObject({ rows: 6, rejected: 6 });
    const unknown = inventedId(7);
    const lines = [
      { 身份证号: unknown, 考核年度: 2025, 考核周期截止日: "2025-12-31", 在岗月数: 1 },
      { 身份证号: unknown, 未知: 1 },
    ];
    expect(await suite.send("driver-duty", "bad.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"), true)).toMatchObject({
      rows: 2,
      rejected: 1,
      waiting: 1,
    });
    const text = await everything();
    for (const number of [id, id.slice(0, 17), unknown, "88001 010009"]) expect(text).not.toContain(number);
    expect(text).toContain(`370***********${unknown.at(-1)}`);
  });

  it("are not imported under another key than the one that sealed them", async () => {
    const before = process.env.XINHENG_PERSON_KEY;
    process.env.XINHENG_PERSON_KEY = randomBytes(32).toString("base64");
    const refused = await suite
      .send("driver-certificate", "other.csv", certificates(`虚构丙,${inventedId(3)},虚字9号,巡游出租汽车,2019-05-06`), true)
      .catch((error: unknown) => error);
    if (before === undefined) delete process.env.XINHENG_PERSON_KEY;
    expect(refused).toBeInstanceOf(FileRefused);
    expect(refused).toMatchObject({ rule: "personKey.other", hint: { zh: expect.stringContaining("person.key") } });
  });
});

describe("the person key", () => {
  it("is made once, for its owner alone", () => {
    const file = process.env.XINHENG_PERSON_KEY_FILE ?? "";
    personKey();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(personKey().hash(id)).toEqual(personKey().hash(id));
  });

  it("seals differently each time, with its version, and notices a changed byte", () => {
    const key = new PersonKey(Buffer.alloc(32, 7));
    const sealed = key.seal(id);
    expect(sealed[0]).toBe(1);
    expect(key.seal(id)).not.toEqual(sealed);
    expect(key.open(sealed)).toBe(id);
    for (const at of [0, 5, 20, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => key.open(changed)).toThrow();
    }
    expect(() => new PersonKey(Buffer.alloc(32, 8)).open(sealed)).toThrow();
  });

  it("hashes as HMAC-SHA256 under its own sub-key", () => {
    const other = new PersonKey(Buffer.alloc(32, 8));
    expect(new PersonKey(Buffer.alloc(32, 7)).hash(id)).not.toEqual(other.hash(id));
    expect(other.hash(id)).toHaveLength(32);
  });
});
