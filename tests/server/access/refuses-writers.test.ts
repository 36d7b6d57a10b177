import { beforeAll, describe, expect, test } from "vitest";
import type { AskerRole } from "@/server/access/roles";
import { accessTable } from "./access-table";
import { validInputs } from "./valid-inputs";
import { callBy, procedures, wholeCast } from "./whole-cast";

/** Every verb that writes: whoever may not changes nothing, and leaves no audit row of it. */
const cast = wholeCast();
const table = accessTable("写入的过程", ["✓", "–"]);
const mutations = procedures.filter(({ type }) => type === "mutation").map(({ path }) => path);

/** What a steward of the tax bureau asks for of the market's data, or a regulator of one town of another's. */
const strangers: Record<string, { readonly as: "tax" | "otherTown" | "otherSector"; readonly answers: string }> = {
  "quarantine.mend": { as: "tax", answers: "NOT_FOUND" },
  "quarantine.dismiss": { as: "tax", answers: "not done" },
  "quarantine.reopen": { as: "tax", answers: "not done" },
  "drafts.send": { as: "tax", answers: "这个目录项由别的部门报送，没有写入任何记录。请切换到该部门的身份。" },
  "subjects.reveal": { as: "otherSector", answers: "NOT_FOUND" },
  "identity.propose": { as: "otherTown", answers: "NOT_FOUND" },
  "identity.decide": { as: "otherTown", answers: "NOT_FOUND" },
  "identity.undo": { as: "otherTown", answers: "NOT_FOUND" },
};

/** Verbs that are of no department, each with why. */
const ofNoDepartment: Record<string, string> = {
  "accounts.make": "the administrator's, of the whole city",
  "accounts.renewPassword": "the administrator's, of the whole city",
  "accounts.setClosed": "the administrator's, of the whole city",
  "accounts.give": "the administrator's, of the whole city",
  "accounts.confirm": "the administrator's, of the whole city",
  "accounts.end": "the administrator's, of the whole city",
  "apiKeys.make": "the administrator's, of the whole city",
  "apiKeys.rotate": "the administrator's, of the whole city",
  "apiKeys.revoke": "the administrator's, of the whole city",
  "identity.find": "looks through all entries and shows none",
  "drafts.keep": "a file of no item yet; found again by its unguessable name alone",
  "quarantine.askDownload": "asks; the rows of the file are read under the asker's own policies",
  "quarantine.resend": "each row is sought among the department's own when it is done: tests/server/acts",
};

const tokens: Record<string, string> = {};
beforeAll(async () => {
  await cast.intake.sql`update subjects set town = '西区' where kind = 'enterprise'`;
  const east = { department: "tax", sectors: ["tax"], towns: ["东区"] };
  tokens.tax = await cast.access.signIn({ role: "steward", department: "tax" });
  tokens.otherTown = await cast.access.signIn({ role: "reviewer", ...east });
  tokens.otherSector = await cast.access.signIn({ role: "regulator", department: "tax", sectors: ["tax"] });
});

test("every verb that writes has a stranger, or a written reason", () => {
  expect([...Object.keys(strangers), ...Object.keys(ofNoDepartment)].sort()).toEqual([...mutations].sort());
});

describe.each(mutations)("%s", (path) => {
  const others = Object.entries(table[path] ?? {}).filter(([, sign]) => sign === "–");
  const inputOf = () => validInputs(cast.ids)[path]?.();

  test.each(others.map(([role]) => role as AskerRole))("refuses a reader: %s", async (role) => {
    const before = await cast.tables();
    const code = role === "public" ? "UNAUTHORIZED" : "FORBIDDEN";
    await expect(callBy(cast.as(role), path, inputOf())).rejects.toMatchObject({ code });
    expect(await cast.tables()).toEqual(before);
  });

  const stranger = strangers[path];
  test.skipIf(!stranger)("refuses another department", async () => {
    const caller = cast.withToken(tokens[stranger?.as ?? ""]);
    const input = path === "drafts.send" ? { ...(inputOf() as object), ...(await keptBy(caller)) } : inputOf();
    const before = await cast.tables();
    const outcome = await callBy(caller, path, input).catch((error: unknown) => error);
    expect(answerOf(outcome)).toBe(stranger?.answers);
    const { "public.audit_rows": rows, ...after } = await cast.tables();
    const { "public.audit_rows": were, ...held } = before;
    expect(after).toEqual(held);
    if (outcome instanceof Error) expect(rows).toBe(were);
  });
});

test("what is allowed does change a table: the digests above can tell", async () => {
  const before = await cast.tables();
  await cast.as("administrator").apiKeys.make({ department: "tax", name: "系统", days: 1 });
  const after = await cast.tables();
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual(["public.api_keys", "public.audit_rows"]);
});

/** A file that the sender itself has uploaded. */
const keptBy = (caller: ReturnType<typeof cast.as>): Promise<object> =>
  callBy(caller, "drafts.keep", validInputs(cast.ids)["drafts.keep"]?.()) as Promise<object>;

function answerOf(outcome: unknown): unknown {
  if (outcome instanceof Error) return (outcome as { code?: string }).code ?? outcome.message;
  const { done, refused } = outcome as { done?: boolean; refused?: { zh: string } };
  if (refused) return refused.zh;
  return done === false ? "not done" : outcome;
}
