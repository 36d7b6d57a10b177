import { beforeAll, describe, expect, test } from "vitest";
import type { Sql } from "@/db/client";
import { accessSuite } from "./access-suite";

/**
 * The wall itself: plain SQL as the site's role, with no code of ours between. Two firms and a taxi driver, invented: the firm "east" in 东区
 * consented to one bank; both firms have a tax finding and a penalty that is public; the driver has a duty record of the transport bureau.
 */
const suite = accessSuite();
const bankCode = "91000000000000000B";
const ids = { east: 0, west: 0, driver: 0 };
const token: Record<string, string> = {};

beforeAll(async () => {
  const { owner, signIn } = suite;
  const insert = async (kind: string, name: string, code: string | null, town: string): Promise<number> => {
    const person = kind === "licensedPerson" ? Buffer.from("11", "hex") : null;
    const [row] = await owner<{ subject_id: string }[]>`
      insert into subjects (kind, name, code, town, person_hash, person_cipher, invented)
      values (${kind}, ${name}, ${code}, ${town}, ${person}, ${person}, true) returning subject_id`;
    return Number(row?.subject_id);
  };
  ids.east = await insert("enterprise", "东虚构有限公司", "910000000000000001", "东区");
  ids.west = await insert("enterprise", "西虚构有限公司", "910000000000000002", "西区");
  ids.driver = await insert("licensedPerson", "虚构驾驶员", null, "东区");
  const record = (subject: number, item: string) => owner`
    insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
    values (${subject}, ${item}, '2026-01-01', '2026-01-01', '{}', ${item}, '\\x00')`;
  for (const firm of [ids.east, ids.west]) {
    await record(firm, "tax-fault");
    await record(firm, "penalty");
  }
  await record(ids.driver, "driver-certificate");
  await owner`insert into person_items values (${ids.driver}, 'driver-certificate')`;
  for (const [subject, model] of [
    [ids.east, "tax-credit/2025"],
    [ids.west, "tax-credit/2025"],
    [ids.driver, "taxi-drivers/2022"],
  ] as const) {
    await owner`
      insert into ratings (subject_id, model_id, period, run_id, outcome, grade, facts, model_digest, status)
      values (${subject}, ${model}, '2025', 1, 'rated', 'A', '{}', 'x', 'final')`;
  }
  await owner`
    insert into consents (subject_id, bank, purpose, given_on, until) values
      (${ids.east}, ${bankCode}, '贷前审查', '2026-01-01', '2099-12-31'),
      (${ids.west}, ${bankCode}, '贷前审查', '2020-01-01', '2020-12-31')`;
  token.tax = await signIn({ role: "regulator", department: "tax", sectors: ["tax"] });
  token.east = await signIn({ role: "regulator", department: "tax", sectors: ["tax"], towns: ["东区"] });
  token.transport = await signIn({ role: "regulator", department: "transport", sectors: ["transport"] });
  token.steward = await signIn({ role: "steward", department: "tax" });
  token.bank = await signIn({ role: "bankOfficer", bank: bankCode });
  token.otherBank = await signIn({ role: "bankOfficer", bank: "91000000000000000C" });
  token.leader = await signIn({ role: "leadingGroup" });
  token.subject = await signIn({ role: "subject", subjectId: ids.west });
  token.admin = await signIn({ role: "administrator" });
  token.auditor = await signIn({ role: "auditor" });
});

const items = (who: string | undefined) =>
  suite.as(who ?? null, async (sql) =>
    (await sql<{ subject_id: string; item: string }[]>`select subject_id, item from records order by 1, 2`).map(
      ({ subject_id, item }) => `${nameOf(Number(subject_id))}:${item}`,
    ),
  );
const subjectsOf = (who: string | undefined) =>
  suite.as(who ?? null, async (sql) =>
    (await sql<{ subject_id: string }[]>`select subject_id from subjects order by 1`).map((row) => nameOf(Number(row.subject_id))),
  );
const ratingsOf = (who: string | undefined) =>
  suite.as(who ?? null, async (sql) =>
    (await sql<{ subject_id: string; model_id: string }[]>`select subject_id, model_id from ratings order by 1`).map((row) =>
      nameOf(Number(row.subject_id)),
    ),
  );
const nameOf = (id: number) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? "?";
const refused = (who: string | undefined, statement: (sql: Sql) => Promise<unknown>) =>
  expect(suite.as(who ?? null, statement)).rejects.toMatchObject({ code: "42501" });

describe("which subjects", () => {
  test.each([
    ["tax", ["east", "west"]],
    ["east", ["east"]],
    ["transport", ["east", "west", "driver"]],
    ["bank", ["east"]],
    ["otherBank", []],
    ["leader", []],
    ["subject", ["west"]],
    ["admin", []],
    ["auditor", []],
  ])("%s sees %j", async (who, seen) => expect(await subjectsOf(token[who])).toEqual(seen));
  test("nobody known sees firms and no person", async () => expect(await subjectsOf(undefined)).toEqual(["east", "west"]));
});

describe("which records", () => {
  test.each([
    ["tax", ["east:penalty", "east:tax-fault", "west:penalty", "west:tax-fault"]],
    ["east", ["east:penalty", "east:tax-fault"]],
    ["transport", ["east:penalty", "west:penalty", "driver:driver-certificate"]],
    ["steward", ["east:tax-fault", "west:tax-fault"]],
    ["otherBank", []],
    ["leader", []],
    ["subject", ["west:penalty", "west:tax-fault"]],
    ["admin", []],
    ["auditor", []],
  ])("%s reads %j", async (who, seen) => expect(await items(token[who])).toEqual(seen));
});

describe("which ratings", () => {
  test.each([
    ["tax", ["east", "west"]],
    ["east", ["east"]],
    ["transport", ["driver"]],
    ["steward", []],
    ["otherBank", []],
    ["leader", []],
    ["subject", ["west"]],
    ["admin", []],
  ])("%s reads those of %j", async (who, seen) => expect(await ratingsOf(token[who])).toEqual(seen));
});

describe("what the database refuses to everyone", () => {
  const everyone = ["tax", "steward", "bank", "leader", "subject", "admin", "auditor"];
  test.each(everyone)("%s: a person's number", (who) => refused(token[who], (sql) => sql`select person_cipher from subjects`));
  test.each(everyone)("%s: to find a person by a hash", (who) =>
    refused(token[who], (sql) => sql`select subject_id from subjects where person_hash = '\\x11'`),
  );
  test.each(everyone)("%s: to change a rating", (who) => refused(token[who], (sql) => sql`update ratings set grade = 'A'`));
  test.each(everyone)("%s: to write a rating", (who) =>
    refused(
      token[who],
      (sql) =>
        sql`insert into current_ratings (subject_id, model_id, period, run_id, outcome, status) values (1, 'x', '2025', 1, 'rated', 'final')`,
    ),
  );
  test.each(everyone)("%s: to remove a rating", (who) => refused(token[who], (sql) => sql`delete from ratings`));
  test.each(everyone)("%s: to change a record", (who) => refused(token[who], (sql) => sql`update records set data = '{}'`));
  test.each(everyone)("%s: to change the audit", (who) => refused(token[who], (sql) => sql`update audit_rows set actor = 'x'`));
  test.each(everyone)("%s: to remove from the audit", (who) => refused(token[who], (sql) => sql`delete from audit_rows`));
  test.each(everyone)("%s: to write into the audit by hand", (who) =>
    refused(
      token[who],
      (sql) =>
        sql`insert into audit_rows (number, at, actor, role, verb, detail, previous, hash) values (1, now(), 'x', 'x', 'x', '{}', '\\x', '\\x')`,
    ),
  );
  test.each(everyone)("%s: passwords and sessions", (who) => refused(token[who], (sql) => sql`select * from auth.sessions`));
  test.each(everyone)("%s: the seal's secret", (who) => refused(token[who], (sql) => sql`select * from access.secret`));
  test.each(everyone)("%s: to seal claims", (who) => refused(token[who], (sql) => sql`select access.take('{"role":"auditor"}')`));
  test.each(everyone)("%s: to switch the wall off", (who) =>
    refused(token[who], (sql) => sql`alter table records disable row level security`),
  );
});

describe("who is asking", () => {
  test("a role written into the setting by hand is refused", () =>
    refused(token.leader, async (sql) => {
      await sql`select set_config('xinheng.claims', '{"role":"regulator","sectors":["tax"],"towns":[]}', true)`;
      return sql`select * from records where subject_id = ${ids.east}`;
    }));
  test("claims and seal of another transaction are refused", async () => {
    const [stolen] = await suite.as(
      token.tax ?? null,
      (sql) => sql`select current_setting('xinheng.claims') as claims, current_setting('xinheng.seal') as seal`,
    );
    await refused(undefined, async (sql) => {
      await sql`select set_config('xinheng.claims', ${stolen?.claims}, true), set_config('xinheng.seal', ${stolen?.seal}, true)`;
      return sql`select subject_id, item from records`;
    });
  });
  test("a session that has run out, a closed account and a grant that has ended open nothing", async () => {
    const { owner, signIn } = suite;
    const [late, closed, ended] = [await signIn({ role: "auditor" }), await signIn({ role: "auditor" }), await signIn({ role: "auditor" })];
    await owner`update auth.sessions set expires_at = now() - interval '1 second' where token = ${late}`;
    await owner`update auth.users set closed_at = now() where id = (select user_id from auth.sessions where token = ${closed})`;
    await owner`update grants set ended_at = now(), ended_by = 'giver' where user_id = (select user_id from auth.sessions where token = ${ended})`;
    const role = (shown: string) =>
      suite.as(null, async (sql) => (await sql`select access.enter(${shown}) ->> 'role' as role`)[0]?.role ?? null);
    expect([await role(late), await role(closed), await role(ended)]).toEqual([null, null, null]);
  });
  test("a grant holds to the end of its last day", async () => {
    const { owner, signIn } = suite;
    const today = await signIn({ role: "auditor" });
    const role = (shown: string) =>
      suite.as(null, async (sql) => (await sql`select access.enter(${shown}) ->> 'role' as role`)[0]?.role ?? null);
    await owner`update grants set ends_on = (now() at time zone 'Asia/Shanghai')::date where user_id = (select user_id from auth.sessions where token = ${today})`;
    expect(await role(today)).toBe("auditor");
    await owner`update grants set ends_on = (now() at time zone 'Asia/Shanghai')::date - 1 where user_id = (select user_id from auth.sessions where token = ${today})`;
    expect(await role(today)).toBeNull();
  });
});

describe("roles are given by two", () => {
  test("a reviewer holds nothing until a second administrator has confirmed", async () => {
    const { owner, signIn } = suite;
    const reviewer = await signIn({ role: "auditor" });
    const [{ user_id: holder }] = (await owner`select user_id from auth.sessions where token = ${reviewer}`) as unknown as [
      { user_id: string },
    ];
    await owner`update grants set ended_at = now(), ended_by = 'giver' where user_id = ${holder}`;
    await suite.as(token.admin ?? null, async (sql) => {
      await sql`insert into grants (user_id, role, department, sectors, given_by) select ${holder}, 'reviewer', 'tax', '{tax}', access.actor()`;
    });
    const role = () => suite.as(null, async (sql) => (await sql`select access.enter(${reviewer}) ->> 'role' as role`)[0]?.role ?? null);
    expect(await role()).toBeNull();
    await expect(
      suite.as(
        token.admin ?? null,
        (sql) => sql`update grants set confirmed_by = access.actor(), confirmed_at = now() where user_id = ${holder} and ended_at is null`,
      ),
    ).rejects.toMatchObject({ code: "23514", constraint_name: "grants_second_person" });
    const other = await signIn({ role: "administrator" });
    await suite.as(
      other,
      (sql) => sql`update grants set confirmed_by = access.actor(), confirmed_at = now() where user_id = ${holder} and ended_at is null`,
    );
    expect(await role()).toBe("reviewer");
  });
  test("nobody signs with another's name", () =>
    refused(token.admin, (sql) => sql`insert into grants (user_id, role, given_by) values ('second', 'auditor', 'giver')`));
  test("no one but an administrator gives a role", () =>
    refused(token.tax, (sql) => sql`insert into grants (user_id, role, given_by) select 'second', 'auditor', access.actor()`));
  test("an administrator gives none to oneself", () =>
    expect(
      suite.as(
        token.admin ?? null,
        (sql) => sql`insert into grants (user_id, role, given_by) select access.actor(), 'auditor', access.actor()`,
      ),
    ).rejects.toMatchObject({
      code: "23514",
      constraint_name: "grants_not_to_oneself",
    }));
});

describe("a person's number", () => {
  const reveal = (who: string, purpose: string) =>
    suite.as(
      token[who] ?? null,
      async (sql) => (await sql`select access.reveal_person(${ids.driver}, ${purpose}, '127.0.0.1') as sealed`)[0]?.sealed ?? null,
    );
  test("is shown to an official of the sector who says why, and that is written down", async () => {
    expect(await reveal("transport", "投诉核实：行程争议")).toEqual(Buffer.from("11", "hex"));
    const seen = await suite.as(
      token.auditor ?? null,
      (sql) => sql`select verb, subject_id::int, purpose from audit_rows order by number desc limit 1`,
    );
    expect(seen[0]).toEqual({ verb: "subjects.reveal", subject_id: ids.driver, purpose: "投诉核实：行程争议" });
  });
  test("is no other sector's business", async () => expect(await reveal("tax", "投诉核实：行程争议")).toBeNull());
  test("is not shown without a purpose", () => expect(reveal("transport", "  ")).rejects.toMatchObject({ code: "42501" }));
  test("is not shown to a steward", () => expect(reveal("steward", "投诉核实：行程争议")).rejects.toMatchObject({ code: "42501" }));
});

test("a subject sees who looked at its own file, and nobody else's", async () => {
  await suite.as(
    token.tax ?? null,
    (sql) => sql`select access.write_audit('subjects.profile', ${ids.west}, null, null, '127.0.0.1', '{}')`,
  );
  await suite.as(
    token.tax ?? null,
    (sql) => sql`select access.write_audit('subjects.profile', ${ids.east}, null, null, '127.0.0.1', '{}')`,
  );
  const seen = await suite.as(token.subject ?? null, (sql) => sql<{ subject_id: number }[]>`select subject_id::int from audit_rows`);
  expect(seen.map(({ subject_id }) => subject_id)).toEqual([ids.west]);
});
