import { beforeAll, describe, expect, test } from "vitest";
import { siteLogin } from "@/db/site-login";
import { authDatabase } from "@/server/accounts/auth-database";
import { createCaller } from "@/server/router";
import { accessSuite, callerAs } from "../access/access-suite";

/** Accounts as two administrators keep them, through the wall; and who else may not. */
const suite = accessSuite();
type Caller = Awaited<ReturnType<typeof callerAs>>;
let [first, second, auditor, regulator] = [] as unknown as [Caller, Caller, Caller, Caller];

beforeAll(async () => {
  process.env.AUTH_DATABASE_URL = await siteLogin(suite.url, "xinheng_auth");
  // The auth library takes over how its pool writes values, as on the site.
  authDatabase();
  first = await callerAs(suite, { role: "administrator" });
  second = await callerAs(suite, { role: "administrator" });
  auditor = await callerAs(suite, { role: "auditor" });
  regulator = await callerAs(suite, { role: "regulator", department: "tax", sectors: ["tax"] });
});

const lastRow = async () => {
  const [row] = await suite.owner<{ verb: string; role: string; object: string | null; detail: unknown }[]>`
    select verb, role, object, detail from audit_rows order by number desc limit 1`;
  return row;
};
const rows = async () => (await suite.owner<{ n: number }[]>`select count(*)::int as n from audit_rows`)[0]?.n;
let made = 0;
const newAccount = async () => {
  made += 1;
  return first.accounts.make({ username: `fictional${made}`, name: "虚构某人" });
};
const grantsOf = async (userId: string) => (await auditor.accounts.list()).find((each) => each.userId === userId)?.grants ?? [];

describe("an account", () => {
  test("is made with a password of 16 characters that must be changed, and written down without it", async () => {
    const account = await newAccount();
    expect(account.password).toHaveLength(16);
    const [user] = await suite.owner`select username, name, must_change from auth.users where id = ${account.userId}`;
    expect(user).toEqual({ username: account.username, name: "虚构某人", must_change: true });
    expect(await lastRow()).toEqual({
      verb: "accounts.make",
      role: "administrator",
      object: `account:${account.userId}`,
      detail: { username: account.username },
    });
  });
  test("of a taken name is refused, in any case of letters", async () => {
    const { username } = await newAccount();
    await expect(first.accounts.make({ username: username.toUpperCase(), name: "虚构" })).rejects.toThrow("已有人用");
  });
  test("gets a new password, and its sessions end", async () => {
    const account = await newAccount();
    await suite.owner`insert into auth.sessions (id, token, user_id, expires_at) values (${account.userId}, ${account.userId}, ${account.userId}, now() + interval '1 hour')`;
    const renewed = await first.accounts.renewPassword({ username: account.username });
    expect(renewed.password).not.toBe(account.password);
    expect(await suite.owner`select 1 from auth.sessions where user_id = ${account.userId}`).toHaveLength(0);
    expect(await lastRow()).toMatchObject({ verb: "accounts.renewPassword", object: `account:${account.username}` });
  });
  test("is closed and opened again, each once", async () => {
    const { userId } = await newAccount();
    await first.accounts.setClosed({ userId, isClosed: true });
    expect(await lastRow()).toMatchObject({ verb: "accounts.setClosed", object: `account:${userId}`, detail: { isClosed: true } });
    await expect(first.accounts.setClosed({ userId, isClosed: true })).rejects.toThrow("账号状态已变");
    await first.accounts.setClosed({ userId, isClosed: false });
    expect((await auditor.accounts.list()).find((each) => each.userId === userId)?.isClosed).toBe(false);
  });
  test("of one's own is not closed by oneself", async () => {
    const { claims } = await first.accounts.me();
    await expect(first.accounts.setClosed({ userId: claims.user ?? "", isClosed: true })).rejects.toThrow("不能停用自己");
  });
});

describe("a role", () => {
  test("is given with its reach, live at once, and written down", async () => {
    const { userId } = await newAccount();
    const given = await first.accounts.give({ userId, role: "regulator", department: "tax", sectors: ["tax"], towns: ["东区"] });
    expect(given.isLive).toBe(true);
    expect(await grantsOf(userId)).toMatchObject([
      { role: "regulator", department: "tax", sectors: ["tax"], towns: ["东区"], state: "live", departmentName: { zh: "税务局" } },
    ]);
    expect(await lastRow()).toMatchObject({
      verb: "accounts.give",
      object: `grant:${given.grantId}`,
      detail: { userId, role: "regulator" },
    });
  });
  test("keeps nothing that it does not reach by", async () => {
    const { userId } = await newAccount();
    await first.accounts.give({ userId, role: "leadingGroup", department: "tax", sectors: ["tax"], bank: "x" });
    expect(await grantsOf(userId)).toMatchObject([{ role: "leadingGroup", department: null, sectors: [], bank: null }]);
  });
  test.each([
    [{ role: "regulator", sectors: ["tax"] }, "请选择部门"],
    [{ role: "regulator", department: "nowhere", sectors: ["tax"] }, "没有这个部门"],
    [{ role: "inspector", department: "tax" }, "至少选择一个监管领域"],
    [{ role: "reviewer", department: "tax", sectors: ["fishing"] }, "没有这个监管领域"],
    [{ role: "bankOfficer" }, "统一社会信用代码"],
    [{ role: "bankOfficer", bank: "91000000000000000B" }, "请核对这 18 位"],
    [{ role: "subject" }, "请填写主体编号"],
    [{ role: "subject", subjectId: 987_654 }, "没有这个编号的信用主体"],
    [{ role: "auditor", endsOn: "2020-01-01" }, "截止日期已经过去"],
  ] as const)("%j is refused in words, and nothing of it stays", async (grant, words) => {
    const { userId } = await newAccount();
    const before = await rows();
    await expect(first.accounts.give({ userId, ...grant } as never)).rejects.toThrow(words);
    expect(await grantsOf(userId)).toEqual([]);
    expect(await rows()).toBe(before);
  });
  test("is given to nobody's own account, and to no account that is none", async () => {
    const { claims } = await first.accounts.me();
    await expect(first.accounts.give({ userId: claims.user ?? "", role: "auditor" })).rejects.toThrow("不能给自己授权");
    await expect(first.accounts.give({ userId: "nobody", role: "auditor" })).rejects.toThrow("没有这个账号");
  });
  test("that decides holds once another administrator has confirmed it", async () => {
    const { userId } = await newAccount();
    const { grantId, isLive } = await first.accounts.give({ userId, role: "reviewer", department: "tax", sectors: ["tax"] });
    expect(isLive).toBe(false);
    expect(await grantsOf(userId)).toMatchObject([{ state: "unconfirmed" }]);
    await expect(first.accounts.confirm({ grantId })).rejects.toThrow("请由另一名管理员确认");
    await second.accounts.confirm({ grantId });
    expect(await lastRow()).toMatchObject({ verb: "accounts.confirm", object: `grant:${grantId}` });
    expect(await grantsOf(userId)).toMatchObject([{ state: "live" }]);
    await expect(second.accounts.confirm({ grantId })).rejects.toThrow("没有待确认的授权");
  });
  test("is ended once", async () => {
    const { userId } = await newAccount();
    const { grantId } = await first.accounts.give({ userId, role: "auditor" });
    await second.accounts.end({ grantId });
    expect(await lastRow()).toMatchObject({ verb: "accounts.end", object: `grant:${grantId}` });
    expect(await grantsOf(userId)).toMatchObject([{ state: "ended" }]);
    await expect(second.accounts.end({ grantId })).rejects.toThrow("授权已经结束");
  });
});

describe("who may", () => {
  test("an auditor reads the accounts and changes none; a regulator does neither", async () => {
    const { userId } = await newAccount();
    expect((await auditor.accounts.list()).length).toBeGreaterThan(4);
    for (const caller of [auditor, regulator]) {
      await expect(caller.accounts.make({ username: "other", name: "虚构" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.renewPassword({ username: "other" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.setClosed({ userId, isClosed: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.give({ userId, role: "auditor" })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.confirm({ grantId: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.end({ grantId: 1 })).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(caller.accounts.choices()).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(regulator.accounts.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
  test("nobody who has not signed in", async () => {
    const nobody = createCaller({ asker: { origin: "127.0.0.1" } });
    await expect(nobody.accounts.list()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
