-- Sums over rows that the asking role does not see one by one. The platform's own process, which is no role of the site, sees all.
create or replace function access.may_sum() returns boolean language sql stable security definer set search_path = pg_catalog as
  $$ select session_user <> 'xinheng_app' or access.is_official() or access.role() in ('leadingGroup', 'steward') $$;

-- The items over which sums may be made: a steward's own, everybody else's all.
create or replace function access.summed_items() returns text[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(i.item), '{}') from public.item_reach i
  where access.may_sum() and (session_user <> 'xinheng_app' or access.role() <> 'steward' or i.department = access.department())
$$;

create or replace function access.subjects_by_kind() returns table (kind public.subject_kind, subjects bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select s.kind, count(*) from public.subjects s
  where (select access.may_sum()) and s.merged_into is null and ((select access.towns()) is null or s.town = any((select access.towns())::text[]))
  group by s.kind
$$;

-- Rows in quarantine that are to be mended, and that wait for their subject.
create or replace function access.kept_rows() returns table (item text, open bigint, waiting bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select q.item, count(*) filter (where q.state = 'open'), count(*) filter (where q.state = 'waiting') from public.quarantine q
  where q.state in ('open', 'waiting') and (session_user <> 'xinheng_app' or q.item = any((select access.summed_items())::text[]))
  group by q.item
$$;

-- Rejected rows by the months in which they came and were closed. Rows that wait for their subject are no errors.
create or replace function access.row_errors() returns table (item text, "from" text, until text, mended boolean, rows bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select q.item, to_char(q.rejected_at at time zone 'Asia/Shanghai', 'YYYY-MM'), to_char(q.closed_at at time zone 'Asia/Shanghai', 'YYYY-MM'),
    q.state = 'resent', count(*)
  from public.quarantine q
  where q.awaited_code is null and q.awaited_hash is null and (session_user <> 'xinheng_app' or q.item = any((select access.summed_items())::text[]))
  group by 1, 2, 3, 4
$$;

-- Bodies by the month since when they exist, and how many have a valid code (GB 32100: the weighted values of its characters are a multiple of 31).
create or replace function access.bodies_by_month() returns table (month text, bodies bigint, coded bigint, enterprises bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select to_char(coalesce(s.registered_on, (s.created_at at time zone 'Asia/Shanghai')::date), 'YYYY-MM'), count(*),
    count(*) filter (where s.code ~ '^[0123456789ABCDEFGHJKLMNPQRTUWXY]{18}$' and (1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 1, 1)) - 1) + 3 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 2, 1)) - 1) + 9 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 3, 1)) - 1)
      + 27 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 4, 1)) - 1) + 19 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 5, 1)) - 1) + 26 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 6, 1)) - 1)
      + 16 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 7, 1)) - 1) + 17 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 8, 1)) - 1) + 20 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 9, 1)) - 1)
      + 29 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 10, 1)) - 1) + 25 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 11, 1)) - 1) + 13 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 12, 1)) - 1)
      + 8 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 13, 1)) - 1) + 24 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 14, 1)) - 1) + 10 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 15, 1)) - 1)
      + 30 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 16, 1)) - 1) + 28 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 17, 1)) - 1) + 1 * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(s.code, 18, 1)) - 1)) % 31 = 0),
    count(*) filter (where s.kind = 'enterprise')
  from public.subjects s where (select access.may_sum()) and s.kind <> 'licensedPerson' and s.merged_into is null
  group by 1
$$;

-- Beside what a department declared as produced in a month, how many records decided in that month it has reported by now.
create or replace function access.declared_and_reported(since date, before date) returns table (item text, month text, produced integer, reported bigint)
language sql stable security definer set search_path = pg_catalog as $$
  select d.item, to_char(d.month, 'YYYY-MM'), d.produced,
    (select count(*) from public.records r
     where r.item = d.item and r.superseded_at is null and r.decided_on >= d.month and r.decided_on < (d.month + interval '1 month')::date)
  from public.declared_volumes d
  where d.month >= since and d.month < before and (session_user <> 'xinheng_app' or d.item = any((select access.summed_items())::text[]))
$$;
