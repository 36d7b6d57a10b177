-- How far each role sees: two dimensions, the items and models it has business with, and the subjects.

-- Items whose records the asking role may read, of the subjects it sees.
create or replace function access.items() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(i.item), '{}') from public.item_reach i
  where case access.role()
    when 'regulator' then i.sectors && access.sectors() or i.department = access.department() or (i.publicity = 'public' and not i.of_persons)
    when 'inspector' then i.sectors && access.sectors() or i.department = access.department() or (i.publicity = 'public' and not i.of_persons)
    when 'reviewer' then i.sectors && access.sectors() or i.department = access.department() or (i.publicity = 'public' and not i.of_persons)
    when 'steward' then i.department = access.department()
    when 'bankOfficer' then i.publicity in ('public', 'onConsent') and not i.of_persons
    when 'subject' then true
    when 'public' then i.publicity = 'public' and not i.of_persons
    else false end
$$;

-- Models whose ratings of single subjects the asking role may read, of the subjects it sees.
create or replace function access.models() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(m.model_id), '{}') from public.model_reach m
  where case access.role()
    when 'regulator' then m.sector = any(access.sectors())
    when 'inspector' then m.sector = any(access.sectors())
    when 'reviewer' then m.sector = any(access.sectors())
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
  where c.bank = access.bank() and c.withdrawn_at is null and access.today() between c.given_on and c.until
$$;

create or replace function access.own_items() returns text[] language sql stable parallel restricted security definer set search_path = pg_catalog as
  $$ select coalesce(array_agg(i.item), '{}') from public.item_reach i where i.department = access.department() $$;
