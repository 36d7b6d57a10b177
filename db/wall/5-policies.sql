-- Which rows. A table without a policy shows the site nothing.
create or replace procedure access.policy(on_table text, called text, for_verb text, using_sql text, check_sql text default null)
language plpgsql set search_path = public, pg_catalog as $$
begin
  execute format('drop policy if exists %I on public.%I', called, on_table);
  execute format('create policy %I on public.%I for %s to xinheng_app', called, on_table, for_verb)
    || case when using_sql is null then '' else ' using (' || using_sql || ')' end
    || case when check_sql is null then '' else ' with check (' || check_sql || ')' end;
  execute format('alter table public.%I enable row level security', on_table);
end
$$;
revoke all on procedure access.policy(text, text, text, text, text) from public, xinheng_app;

call access.policy('subjects', 'seen', 'select', $$
  ((select access.is_citywide()) or case (select access.role())
    when 'bankOfficer' then subject_id in (select access.consented())
    when 'subject' then subject_id = (select access.own_subject())
    when 'public' then kind in ('enterprise', 'institution')
    when 'regulator' then (select access.towns()) is null or town = any((select access.towns())::text[])
    when 'inspector' then (select access.towns()) is null or town = any((select access.towns())::text[])
    when 'reviewer' then (select access.towns()) is null or town = any((select access.towns())::text[])
    when 'steward' then (select access.towns()) is null or town = any((select access.towns())::text[])
    else false
  end)
  and (kind <> 'licensedPerson' or (select access.role()) = 'subject'
    or subject_id in (select p.subject_id from person_items p where p.item = any((select access.items())::text[])))$$);

call access.policy('person_items', 'seen', 'select', $$item = any((select access.items())::text[])$$);

call access.policy('aliases', 'seen', 'select', $$exists (select from subjects s where s.subject_id = aliases.subject_id)$$);

-- Whoever is no official sees a record as long as it may be shown.
call access.policy('records', 'seen', 'select', $$
  item = any((select access.items())::text[])
  and ((select access.is_citywide()) or exists (select from subjects s where s.subject_id = records.subject_id))
  and ((select access.is_official() or access.role() in ('steward', 'subject'))
    or (superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= (select access.today()))))$$);

call access.policy('ratings', 'seen', 'select', $$
  model_id = any((select access.models())::text[])
  and ((select access.is_citywide()) or exists (select from subjects s where s.subject_id = ratings.subject_id))$$);
call access.policy('current_ratings', 'seen', 'select', $$
  model_id = any((select access.models())::text[])
  and ((select access.is_citywide()) or exists (select from subjects s where s.subject_id = current_ratings.subject_id))$$);
call access.policy('standings', 'seen', 'select', $$exists (select from subjects s where s.subject_id = standings.subject_id)$$);

-- Sums: of the town, where a role's towns are named. Movements are sums of the city.
call access.policy('rating_stats', 'seen', 'select', $$
  model_id = any((select access.summed_models())::text[]) and ((select access.towns()) is null or town = any((select access.towns())::text[]))$$);
call access.policy('rating_moves', 'seen', 'select', $$model_id = any((select access.summed_models())::text[])$$);
call access.policy('runs', 'seen', 'select', $$(select access.role()) <> 'public'$$);

-- A department's intake is its steward's; others who work with the data see how fresh it is.
call access.policy('batches', 'seen', 'select', $$
  case when (select access.role()) = 'steward' then item = any((select access.own_items())::text[])
       else (select access.is_official() or access.role() = 'leadingGroup') end$$);
call access.policy('batches', 'sent', 'insert', null, $$
  (select access.role()) = 'steward' and item = any((select access.own_items())::text[]) and state = 'received' and door in ('page', 'api', 'mend')
  and api_key_id is not distinct from (select (access.claims() ->> 'key')::bigint)$$);
-- The name under which a file is kept is written once, in the transaction that brings its batch.
call access.policy('batches', 'kept', 'update', $$
  (select access.role()) = 'steward' and item = any((select access.own_items())::text[]) and state = 'received' and inbox_name is null$$, 'inbox_name is not null');
call access.policy('quarantine', 'seen', 'select', $$(select access.role()) = 'steward' and item = any((select access.own_items())::text[])$$);
call access.policy('quarantine', 'set_aside', 'update', $$(select access.role()) = 'steward' and item = any((select access.own_items())::text[])
  and state <> 'resent'$$, $$state <> 'resent'$$);
call access.policy('column_mappings', 'own', 'all', $$(select access.role()) = 'steward' and item = any((select access.own_items())::text[])$$);
call access.policy('declared_volumes', 'seen', 'select', $$
  (select access.is_official() or access.role() in ('leadingGroup') or (access.role() = 'steward' and department = access.department()))$$);
call access.policy('holidays', 'seen', 'select', 'true');
call access.policy('adopted_models', 'seen', 'select', 'true');
call access.policy('demo_city', 'seen', 'select', 'true');
call access.policy('item_reach', 'seen', 'select', 'true');
call access.policy('model_reach', 'seen', 'select', 'true');

call access.policy('subject_merges', 'seen', 'select', $$exists (select from subjects s where s.subject_id = subject_merges.subject_id)$$);
call access.policy('subject_merge_records', 'seen', 'select', $$exists (select from subjects s where s.subject_id = subject_merge_records.subject_id)$$);

call access.policy('api_keys', 'seen', 'select', $$(select access.role()) = 'administrator'$$);
call access.policy('api_keys', 'made', 'insert', null, $$(select access.role()) = 'administrator' and made_by = (select access.actor())$$);
call access.policy('api_keys', 'ended', 'update', $$(select access.role()) = 'administrator'$$);

call access.policy('grants', 'seen', 'select', $$(select access.role()) in ('administrator', 'auditor') or user_id = (select access.actor())$$);
call access.policy('grants', 'given', 'insert', null, $$
  (select access.role()) = 'administrator' and given_by = (select access.actor()) and confirmed_by is null and ended_by is null$$);
call access.policy('grants', 'confirmed_or_ended', 'update', $$(select access.role()) = 'administrator' and ended_at is null$$, $$
  ended_by = (select access.actor()) or (ended_by is null and confirmed_by = (select access.actor()))$$);

call access.policy('consents', 'seen', 'select', $$
  case (select access.role()) when 'bankOfficer' then bank = (select access.bank()) when 'subject' then subject_id = (select access.own_subject()) else false end$$);

-- The subject sees who looked at its file.
call access.policy('audit_rows', 'seen', 'select', $$
  case (select access.role()) when 'auditor' then true when 'subject' then subject_id = (select access.own_subject()) else actor = (select access.actor()) end$$);

call access.policy('acts', 'own', 'select', $$actor = (select access.actor())$$);
call access.policy('acts', 'asked', 'insert', null, $$
  actor = (select access.actor()) and actor_name = (select access.claims() ->> 'name') and role = (select access.role()) and role <> 'public' and department is not distinct from (select access.department())$$);

alter view scored_records set (security_invoker = true);
