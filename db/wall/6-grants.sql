-- What the site's role may touch at all; policies then say which rows. Nothing may be deleted; records and ratings are not written by the
-- site; the sealed number of a person is in no column it can read.
revoke all on all tables in schema public from xinheng_app, xinheng_auth;
revoke all on all functions in schema access from public;
revoke all on schema access from public;

grant usage on schema public, access to xinheng_app;
grant execute on all functions in schema access to xinheng_app;
revoke execute on function access.seal(text), access.take(jsonb), access.append_audit(public.audit_rows) from xinheng_app;

grant select (subject_id, kind, code, name, town, industry, size, registered_on, invented, merged_into, created_at) on subjects to xinheng_app;
grant select on aliases, records, ratings, current_ratings, standings, rating_stats, rating_moves, runs, batches, column_mappings, holidays,
  declared_volumes, subject_merges, subject_merge_records, adopted_models, demo_city, grants, consents, audit_rows, item_reach, model_reach,
  person_items to xinheng_app;
grant select (act_id, verb, actor, role, state, answer, asked_at, ended_at) on acts to xinheng_app;
grant select (batch_id, row_number, item, raw, problems, cells, cells_cipher, state, awaited_code, awaited_hash, resent_batch_id, dismissed_for, closed_at, rejected_at)
  on quarantine to xinheng_app;
grant select (api_key_id, department, bank, name, made_by, made_at, expires_at, revoked_at, per_minute) on api_keys to xinheng_app;

grant insert (item, file_name, file_digest, format, encoding, door, inbox_name, bytes_total, mapping, api_key_id, idempotency_key, state)
  on batches to xinheng_app;
grant update (inbox_name) on batches to xinheng_app;
grant update (state, dismissed_for, closed_at) on quarantine to xinheng_app;
grant insert, update on column_mappings to xinheng_app;
grant insert (department, bank, name, key_digest, made_by, expires_at, per_minute), update (expires_at, revoked_at) on api_keys to xinheng_app;
grant insert (user_id, role, department, sectors, towns, subject_id, bank, given_by, ends_on),
  update (confirmed_by, confirmed_at, ended_by, ended_at) on grants to xinheng_app;
grant insert (verb, input_cipher, actor, actor_name, role, department) on acts to xinheng_app;

grant usage on schema auth to xinheng_auth;
grant select, insert, update, delete on all tables in schema auth to xinheng_auth;
