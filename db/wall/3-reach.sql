-- How far each role sees: two dimensions, the items and models it has business with, and the subjects.

-- Items whose records the asking role may read, of the subjects it sees.
create or replace function access.items() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(i.item), '{}') from public.item_reach i
  where case (select access.role())
    when 'regulator' then i.sectors && (select access.sectors()) or i.department = (select access.department()) or (i.publicity = 'public' and not i.of_persons)
    when 'inspector' then i.sectors && (select access.sectors()) or i.department = (select access.department()) or (i.publicity = 'public' and not i.of_persons)
    when 'reviewer' then i.sectors && (select access.sectors()) or i.department = (select access.department()) or (i.publicity = 'public' and not i.of_persons)
    when 'steward' then i.department = (select access.department())
    when 'bankOfficer' then i.publicity in ('public', 'onConsent') and not i.of_persons
    when 'subject' then true
    when 'public' then i.publicity = 'public' and not i.of_persons
    else false end
$$;

-- Models whose ratings of single subjects the asking role may read, of the subjects it sees.
create or replace function access.models() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(m.model_id), '{}') from public.model_reach m
  where case (select access.role())
    when 'regulator' then m.sector = any((select access.sectors())::text[])
    when 'inspector' then m.sector = any((select access.sectors())::text[])
    when 'reviewer' then m.sector = any((select access.sectors())::text[])
    when 'bankOfficer' then m.for_banks
    when 'subject' then true
    else false end
$$;

-- Models of which the asking role may read sums over many subjects.
create or replace function access.summed_models() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select case when access.role() = 'leadingGroup' then coalesce((select array_agg(m.model_id) from public.model_reach m), '{}') else access.models() end
$$;

-- An official of a sector and of the whole city sees every subject its models rate and its items name: no need to ask for each row.
create or replace function access.is_citywide() returns boolean language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select access.is_official() and access.towns() is null $$;

create or replace function access.consented() returns setof bigint language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select c.subject_id from public.consents c
  where c.bank = (select access.bank()) and c.withdrawn_at is null and access.today() between c.given_on and c.until
$$;

-- Bodies whose code, or an old one, begins so: an index does not serve under a policy. Which of them the asking role sees is the policy's.
create or replace function access.coded(prefix text) returns setof bigint language sql stable rows 20 parallel restricted security definer set search_path = pg_catalog as $$
  select coalesce(s.merged_into, s.subject_id) from public.subjects s where s.code like coded.prefix
  union all
  select coalesce(s.merged_into, s.subject_id) from public.aliases a join public.subjects s using (subject_id) where a.value like coded.prefix
$$;

-- The towns that subjects lie in, by name: read through the index town by town, never by a scan of all subjects.
create or replace function access.towns_of_city() returns setof text language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  with recursive named as (
    (select min(s.town) as town from public.subjects s)
    union all
    select (select min(s.town) from public.subjects s where s.town > named.town) from named where named.town is not null
  )
  select town from named where town is not null and ((select access.towns()) is null or town = any((select access.towns())::text[]))
$$;

create or replace function access.own_items() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select coalesce(array_agg(i.item), '{}') from public.item_reach i where i.department = (select access.department()) $$;
