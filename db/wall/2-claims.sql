-- Who is asking. `enter` looks the session up and writes who it is into a setting of the transaction together with a seal. The seal covers
-- the transaction and a secret that the site's role cannot read: a role written into the setting by hand is refused by every policy.
create schema if not exists access;

create table if not exists access.secret (secret bytea not null);
insert into access.secret select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4)
having not exists (select from access.secret);

create or replace function access.seal(claims text) returns text language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select encode(sha256(secret || sha256(secret || convert_to(claims || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'UTF8'))), 'hex')
  from access.secret
$$;

create or replace function access.claims() returns jsonb language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
  written text := current_setting('xinheng.claims', true);
begin
  if coalesce(written, '') = '' then return '{}'; end if;
  if current_setting('xinheng.seal', true) is distinct from access.seal(written) then
    raise insufficient_privilege using message = 'claims without a valid seal';
  end if;
  return written;
end
$$;

create or replace function access.take(claims jsonb) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform set_config('xinheng.claims', claims::text, true), set_config('xinheng.seal', access.seal(claims::text), true);
  return claims;
end
$$;

create or replace function access.today() returns date language sql stable set search_path = pg_catalog as
  $$ select (now() at time zone 'Asia/Shanghai')::date $$;

create or replace function access.is_live(g public.grants) returns boolean language sql stable set search_path = pg_catalog as $$
  select g.ended_at is null and (g.ends_on is null or g.ends_on >= access.today())
    and (g.role <> 'reviewer' or g.confirmed_at is not null)
$$;

-- Enters as the holder of a live session, in one of the holder's live grants (the first, where none is named or the named one has ended).
-- Null where the session is none. Without a live grant the role is null: the holder may change the password and nothing else.
create or replace function access.enter(session_token text, wanted bigint default null) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  holder auth.users;
  held public.grants;
begin
  select u.* into holder from auth.sessions s join auth.users u on u.id = s.user_id
  where s.token = session_token and s.expires_at > now() and u.closed_at is null;
  if not found then return null; end if;
  select g.* into held from public.grants g where g.user_id = holder.id and not holder.must_change and access.is_live(g)
  order by (g.grant_id = wanted) desc nulls last, g.grant_id limit 1;
  return access.take(jsonb_build_object(
    'user', holder.id, 'name', holder.name, 'demo', holder.is_demo, 'mustChange', holder.must_change, 'grant', held.grant_id, 'role', held.role, 'department', held.department,
    'sectors', coalesce(held.sectors, '{}'), 'towns', coalesce(held.towns, '{}'), 'subject', held.subject_id, 'bank', held.bank));
end
$$;

-- Enters as a system that holds an API key; refuses more than the key's requests a minute.
create or replace function access.enter_by_key(digest bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held public.api_keys;
  uses integer;
begin
  select k.* into held from public.api_keys k
  where k.key_digest = digest and k.revoked_at is null and (k.expires_at is null or k.expires_at > now());
  if not found then return null; end if;
  insert into public.api_key_uses as u (api_key_id, minute, uses) values (held.api_key_id, date_trunc('minute', now()), 1)
  on conflict (api_key_id) do update set uses = case when u.minute = excluded.minute then u.uses + 1 else 1 end, minute = excluded.minute
  returning u.uses into uses;
  if uses > held.per_minute then return jsonb_build_object('tooMany', true); end if;
  return access.take(jsonb_build_object('user', 'key:' || held.api_key_id, 'key', held.api_key_id, 'name', held.name,
    'role', case when held.bank is null then 'steward' else 'bankOfficer' end, 'department', held.department, 'bank', held.bank,
    'sectors', '{}'::text[], 'towns', '{}'::text[]));
end
$$;

create or replace function access.actor() returns text language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select coalesce(access.claims() ->> 'user', 'public') $$;
create or replace function access.role() returns text language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select coalesce(access.claims() ->> 'role', 'public') $$;
create or replace function access.department() returns text language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select access.claims() ->> 'department' $$;
create or replace function access.bank() returns text language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select access.claims() ->> 'bank' $$;
create or replace function access.own_subject() returns bigint language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select (access.claims() ->> 'subject')::bigint $$;
create or replace function access.sectors() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select array(select jsonb_array_elements_text(coalesce(access.claims() -> 'sectors', '[]'))) $$;
-- Null for the whole city.
create or replace function access.towns() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select nullif(array(select jsonb_array_elements_text(coalesce(access.claims() -> 'towns', '[]'))), '{}') $$;

create or replace function access.is_official() returns boolean language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select access.role() in ('regulator', 'inspector', 'reviewer') $$;
