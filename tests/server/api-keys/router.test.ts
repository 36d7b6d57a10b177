import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { accessSuite, callerAs } from "../access/access-suite";

/** Keys of systems as an administrator keeps them, through the wall. */
const suite = accessSuite();
type Caller = Awaited<ReturnType<typeof callerAs>>;
let [admin, auditor, steward] = [] as unknown as [Caller, Caller, Caller];

beforeAll(async () => {
  admin = await callerAs(suite, { role: "administrator" });
  auditor = await callerAs(suite, { role: "auditor" });
  steward = await callerAs(suite, { role: "steward", department: "tax" });
});

const lastRow = async () => (await suite.owner`select verb, object, detail from audit_rows order by number desc limit 1`)[0];
const enters = async (key: string) => {
  const digest = createHash("sha256").update(key).digest();
  return suite.as(null, async (sql) => (await sql`select access.enter_by_key(${digest}) as entered`)[0]?.entered);
};

describe("a key", () => {
  test("is made for a department, shown once and kept as its digest", async () => {
    const { apiKeyId, key } = await admin.apiKeys.make({ department: "tax", name: "虚构接口", days: 90 });
    expect(key).toMatch(/^xh_[\w-]{43}$/);
    expect(await enters(key)).toMatchObject({ role: "steward", department: "tax" });
    expect(await lastRow()).toEqual({
      verb: "apiKeys.make",
      object: `key:${apiKeyId}`,
      detail: { department: "tax", name: "虚构接口", days: 90 },
    });
    expect(JSON.stringify(await suite.owner`select * from audit_rows`)).not.toContain(key);
    expect(await admin.apiKeys.list()).toContainEqual(
      expect.objectContaining({ apiKeyId, department: "tax", bank: null, name: "虚构接口", state: "valid" }),
    );
  });
  test("is made for a bank by its unified code", async () => {
    const { key } = await admin.apiKeys.make({ bank: "91350100m000100y43", name: "虚构银行", days: 30 });
    expect(await enters(key)).toMatchObject({ role: "bankOfficer", bank: "91350100M000100Y43" });
  });
  test.each([
    [{ name: "无主", days: 1 }, "部门或银行之一"],
    [{ department: "tax", bank: "91350100M000100Y43", name: "两主", days: 1 }, "部门或银行之一"],
    [{ department: "nowhere", name: "虚构", days: 1 }, "没有这个部门"],
    [{ bank: "91350100M000100Y44", name: "虚构", days: 1 }, "请核对这 18 位"],
  ])("%j is refused in words", async (input, words) => {
    await expect(admin.apiKeys.make(input)).rejects.toThrow(words);
  });
  test("is rotated: the new one opens at once, the old one for 7 days more", async () => {
    const old = await admin.apiKeys.make({ department: "tax", name: "轮换", days: 90 });
    const made = await admin.apiKeys.rotate({ apiKeyId: old.apiKeyId });
    expect(await lastRow()).toEqual({ verb: "apiKeys.rotate", object: `key:${made.apiKeyId}`, detail: { replaces: old.apiKeyId } });
    expect(await enters(old.key)).toMatchObject({ department: "tax" });
    expect(await enters(made.key)).toMatchObject({ department: "tax" });
    const [row] = await suite.owner`
      select round(extract(epoch from expires_at - now()) / 86400)::int as days from api_keys where api_key_id = ${old.apiKeyId}`;
    expect(row?.days).toBe(7);
    await suite.owner`update api_keys set expires_at = now() - interval '1 second' where api_key_id = ${old.apiKeyId}`;
    expect(await enters(old.key)).toBeNull();
    await expect(admin.apiKeys.rotate({ apiKeyId: old.apiKeyId })).rejects.toThrow("不能更换");
  });
  test("is revoked once, and opens nothing from then on", async () => {
    const { apiKeyId, key } = await admin.apiKeys.make({ department: "tax", name: "停用", days: 90 });
    await admin.apiKeys.revoke({ apiKeyId });
    expect(await lastRow()).toMatchObject({ verb: "apiKeys.revoke", object: `key:${apiKeyId}` });
    expect(await enters(key)).toBeNull();
    await expect(admin.apiKeys.revoke({ apiKeyId })).rejects.toThrow("已经停用");
  });
});

test("nobody but an administrator keeps keys", async () => {
  for (const caller of [auditor, steward]) {
    await expect(caller.apiKeys.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(caller.apiKeys.make({ department: "tax", name: "x", days: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(caller.apiKeys.rotate({ apiKeyId: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(caller.apiKeys.revoke({ apiKeyId: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
