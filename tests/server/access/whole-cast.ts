import { afterAll, beforeAll } from "vitest";
import { siteLogin } from "@/db/site-login";
import type { AskerRole } from "@/server/access/roles";
import { authPool } from "@/server/accounts/auth-database";
import type { NewGrant } from "@/server/accounts/give-role";
import { runActs } from "@/server/acts/run-acts";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { appRouter, createCaller } from "@/server/router";
import { pool } from "@/server/sql";
import { personKey } from "@/server/subjects/person-key";
import { intakeSuite, inventedId, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";
import { type Access, accessTo } from "./access-suite";

export const bank = inventedUscc(900_001);
const department = "market-supervision";
const sectors = ["market", "tax", "transport", "construction", "tourism"];

/** One grant of each role; officials of the whole city, whose steward is the market's. */
const grantOf = (firm: number): Record<Exclude<AskerRole, "public">, Omit<NewGrant, "userId">> => ({
  administrator: { role: "administrator" },
  auditor: { role: "auditor" },
  regulator: { role: "regulator", department, sectors },
  inspector: { role: "inspector", department, sectors },
  reviewer: { role: "reviewer", department, sectors },
  steward: { role: "steward", department },
  bankOfficer: { role: "bankOfficer", bank },
  leadingGroup: { role: "leadingGroup" },
  subject: { role: "subject", subjectId: firm },
});

export type Cast = ReturnType<typeof wholeCast>;

/**
 * A small city with someone of every role: three firms with records, one person, and a batch of which the rows 3 and 4 wait to be mended.
 * The platform's own process runs beside it and does what is asked for.
 */
export function wholeCast() {
  const intake = intakeSuite();
  const cast = {
    intake,
    access: undefined as unknown as Access,
    ids: { firm: 0, other: 0, third: 0, driver: 0, batch: 0, record: 0 },
    tokens: { public: undefined } as Record<string, string | undefined>,
    keys: { department: "", bank: "" },
    /** The router's verbs as one of that role. */
    as: (role: AskerRole) => cast.withToken(cast.tokens[role]),
    withToken: (token: string | undefined) => createCaller({ asker: { ...(token && { token }), origin: "127.0.0.1" } }),
    /** What the tables hold that a verb may change, one digest a table. */
    async tables(): Promise<Record<string, string>> {
      const names = await intake.sql<{ name: string }[]>`
        select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname in ('public', 'auth', 'access') and c.relname <> 'api_key_uses' order by 1`;
      const one = names.map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as held from ${name} t`,
      );
      const rows = (await intake.sql.unsafe(one.join(" union all "))) as unknown as { name: string; held: string }[];
      return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
    },
    grants: () => grantOf(cast.ids.firm),
  };
  const stop = new AbortController();
  let acts: Promise<void>;
  beforeAll(async () => {
    cast.access = await accessTo(intake.url);
    process.env.DATABASE_URL = await siteLogin(intake.url, "xinheng_app");
    process.env.AUTH_DATABASE_URL = await siteLogin(intake.url, "xinheng_auth");
    const bad = "虚构甲公司,91000000MA00000000,2020-01-02,";
    const rows = [registrationHeader, bad, bad, ...registrationRows(1, 3)];
    const { batchId } = await intake.send("registration", "registration.csv", rows.join("\n"), true);
    const found = await intake.sql<{ subject_id: string; record_id: string }[]>`
      select subject_id, record_id from records order by subject_id`;
    const [driver] = await intake.sql<{ subject_id: string }[]>`
      insert into subjects (kind, name, town, person_hash, person_cipher, invented)
      values ('licensedPerson', '虚*', '东区', ${personKey().hash(inventedId(1))}, ${personKey().seal(inventedId(1))}, true) returning subject_id`;
    await intake.sql`insert into person_items values (${driver?.subject_id ?? 0}, 'driver-certificate')`;
    await intake.sql`insert into consents (subject_id, bank, purpose, given_on, until)
      values (${found[0]?.subject_id ?? 0}, ${bank}, '贷前审查', '2026-01-01', '2099-12-31')`;
    const [firm, other, third] = found.map((row) => Number(row.subject_id));
    Object.assign(cast.ids, {
      firm,
      other,
      third,
      driver: Number(driver?.subject_id),
      batch: batchId,
      record: Number(found[0]?.record_id),
    });
    for (const [role, grant] of Object.entries(cast.grants())) cast.tokens[role] = await cast.access.signIn(grant);
    cast.keys.department = (await makeApiKey(intake.sql, { department, name: "system", days: 1 })).key;
    cast.keys.bank = (await makeApiKey(intake.sql, { bank, name: "bank", days: 1 })).key;
    await intake.sql`update api_keys set per_minute = 1000000`;
    acts = runActs(intake.url, stop.signal);
  });
  afterAll(async () => {
    stop.abort();
    await Promise.all([acts, pool().end(), authPool().end(), cast.access.close()]);
  });
  return cast;
}

export interface Procedure {
  readonly path: string;
  readonly type: "query" | "mutation";
}

export const procedures: readonly Procedure[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: Procedure["type"] } }>,
).map(([path, { _def }]) => ({ path, type: _def.type }));

/** Calls a verb by its path. */
export function callBy(caller: ReturnType<Cast["as"]>, path: string, input: unknown): Promise<unknown> {
  const [noun = "", verb = ""] = path.split(".");
  return (
    (caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[noun]?.[verb]?.(input) ??
    Promise.reject(new Error(path))
  );
}
