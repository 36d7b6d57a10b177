import { expect, test } from "vitest";
import { accessSuite } from "./access-suite";

const suite = accessSuite();

/** Tables that need no policy, each with why. The site must then have no right to it at all. */
const exempt: Record<string, string> = {
  "public.api_key_uses": "counts requests of a key; written by access.enter_by_key alone",
  "public.wall_raised": "which text of the wall stands; the owner's",
  "access.secret": "the seal's secret; the owner's",
  "drizzle.__drizzle_migrations": "which migrations were applied; the owner's",
  "auth.accounts": "of the role xinheng_auth alone",
  "auth.sessions": "of the role xinheng_auth alone",
  "auth.two_factors": "of the role xinheng_auth alone",
  "auth.users": "of the role xinheng_auth alone",
  "auth.verifications": "of the role xinheng_auth alone",
};

test("every table has a policy, or a written reason and no right of the site", async () => {
  const tables = await suite.owner<{ name: string; has_policy: boolean; site_rights: boolean }[]>`
    select n.nspname || '.' || c.relname as name,
      c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as has_policy,
      has_any_column_privilege('xinheng_app', c.oid, 'select,insert,update') or has_table_privilege('xinheng_app', c.oid, 'delete,truncate') as site_rights
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`;
  expect(tables.length).toBeGreaterThan(30);
  const holes = tables.filter(({ name, has_policy, site_rights }) => (name in exempt ? site_rights : !has_policy));
  expect(holes).toEqual([]);
  expect(Object.keys(exempt).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
});

test("views read with the rights of whoever asks", async () => {
  const views = await suite.owner<{ name: string }[]>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname in ('public', 'access') and not coalesce('security_invoker=true' = any(c.reloptions), false)`;
  expect(views).toEqual([]);
});

test("the site's roles own nothing, bypass nothing and lead to no other role", async () => {
  const roles = await suite.owner`
    select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
      (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned,
      (select count(*)::int from pg_auth_members where member = r.oid) as member_of
    from pg_roles r where rolname in ('xinheng_app', 'xinheng_auth') order by 1`;
  const plain = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolinherit: false,
    owned: 0,
    member_of: 0,
  };
  expect([...roles]).toEqual([
    { rolname: "xinheng_app", ...plain },
    { rolname: "xinheng_auth", ...plain },
  ]);
});

test("a function that acts with the owner's rights looks names up in no schema a caller could fill", async () => {
  const loose = await suite.owner<{ name: string }[]>`
    select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname in ('public', 'access', 'auth') and not coalesce('search_path=pg_catalog' = any(p.proconfig), false)`;
  expect(loose).toEqual([]);
});

test("the role of accounts reaches no record", async () => {
  const [row] = await suite.owner`
    select bool_or(has_any_column_privilege('xinheng_auth', c.oid, 'select,insert,update')) as reaches
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'access') and c.relkind in ('r', 'v', 'p')`;
  expect(row).toEqual({ reaches: false });
});
