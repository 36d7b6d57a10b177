import { TRPCError } from "@trpc/server";
import { describe, expect, test } from "vitest";
import { ZodError } from "zod";
import type { AskerRole } from "@/server/access/roles";
import { accessTable } from "./access-table";
import { validInputs } from "./valid-inputs";
import { callBy, procedures, wholeCast } from "./whole-cast";

/** Every verb of the router, called as every role, against docs/access.md. */
const cast = wholeCast();
const tables = {
  query: accessTable("读取的过程", ["✓", "–"]),
  mutation: accessTable("写入的过程", ["✓", "–"]),
};
const roles: readonly AskerRole[] = [
  "administrator",
  "auditor",
  "regulator",
  "inspector",
  "reviewer",
  "steward",
  "bankOfficer",
  "leadingGroup",
  "subject",
  "public",
];

describe.each(["query", "mutation"] as const)("the table of each %s", (kind) => {
  const own = procedures.filter(({ type }) => type === kind).map(({ path }) => path);
  test("has a row for every verb, and no other row", () => expect(Object.keys(tables[kind]).sort()).toEqual(own.sort()));
  test("has a column for every role", () => {
    for (const row of Object.values(tables[kind])) expect(Object.keys(row)).toEqual(roles);
  });
  test.each(own)("%s", async (path) => {
    const input = validInputs(cast.ids)[path];
    if (!input) throw new Error(`valid-inputs.ts has none for ${path}`);
    const found: Record<string, string> = {};
    for (const role of roles) found[role] = signOf(role, await callBy(cast.as(role), path, input()).catch((error: unknown) => error));
    expect(found).toEqual(tables[kind][path]);
  });
});

/** What a verb refuses in words is no refusal of the role; an input that is not valid, or a failure, is neither. */
function signOf(role: AskerRole, outcome: unknown): string {
  if (!(outcome instanceof Error)) return "✓";
  if (!(outcome instanceof TRPCError)) return `${outcome}`;
  if (outcome.code === (role === "public" ? "UNAUTHORIZED" : "FORBIDDEN")) return "–";
  if (outcome.cause instanceof ZodError) return `not valid: ${outcome.cause.message}`;
  return outcome.code === "BAD_REQUEST" || outcome.code === "NOT_FOUND" || outcome.code === "PRECONDITION_FAILED"
    ? "✓"
    : `${outcome.code} ${outcome.message}`;
}
