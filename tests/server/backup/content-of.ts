import { connect } from "@/db/client";

/** How many rows each table holds and what they say, whatever their order; every table there is. */
export async function contentOf(url: string): Promise<Record<string, string>> {
  const sql = connect(url, 1);
  try {
    const tables = await sql<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'auth', 'access') order by 1`;
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await sql.unsafe<{ said: string }[]>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '-') as said from ${name} t`,
      );
      content[name] = row?.said ?? "";
    }
    return content;
  } finally {
    await sql.end();
  }
}

/** What migrations and the wall make: constraints, indexes, policies, rights, views, functions, and where numbering stands. */
export async function shapeOf(url: string): Promise<Record<string, unknown>> {
  const sql = connect(url, 1);
  try {
    const [row] = await sql`
      select (select json_agg(conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated order by conrelid::regclass::text, conname)
          from pg_constraint where connamespace in ('public'::regnamespace, 'auth'::regnamespace, 'access'::regnamespace)) as constraints,
        (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname in ('public', 'auth', 'access')) as indexes,
        (select json_agg(tablename || policyname || cmd || coalesce(qual, '') || coalesce(with_check, '') order by tablename, policyname) from pg_policies) as policies,
        (select json_agg(c.oid::regclass || coalesce(c.relacl::text, '') || c.relrowsecurity order by c.oid::regclass::text) from pg_class c
          where relkind in ('r', 'v') and relnamespace in ('public'::regnamespace, 'auth'::regnamespace, 'access'::regnamespace)) as rights,
        (select json_agg(p.oid::regprocedure order by p.oid::regprocedure::text) from pg_proc p
          where pronamespace in ('public'::regnamespace, 'access'::regnamespace)) as functions,
        (select json_agg(schemaname || '.' || sequencename || ' ' || coalesce(last_value::text, '-') order by schemaname, sequencename) from pg_sequences
          where schemaname in ('public', 'auth', 'access')) as sequences,
        (select json_agg(hash order by created_at) from drizzle.__drizzle_migrations) as migrations`;
    return { ...row };
  } finally {
    await sql.end();
  }
}
