-- The chain: each row's hash covers what it says and the hash before it. Appending takes the chain's lock until the transaction ends.
create or replace function access.audit_hash(r public.audit_rows) returns bytea language sql stable set search_path = pg_catalog as $$
  select sha256(r.previous || convert_to(jsonb_build_array(r.number, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.actor, r.role,
    r.department, r.verb, r.subject_id, r.object, r.purpose, r.origin, r.detail)::text, 'UTF8'))
$$;

create or replace function access.append_audit(r public.audit_rows) returns bigint language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(7465003);
  select number, hash into last from public.audit_rows order by number desc limit 1;
  r.number := coalesce(last.number, 0) + 1;
  r.at := clock_timestamp();
  r.previous := coalesce(last.hash, '\x');
  r.hash := access.audit_hash(r);
  insert into public.audit_rows values (r.*);
  return r.number;
end
$$;

-- Writes down what the one who is asking does. The actor is who entered, never who the caller says.
create or replace function access.write_audit(verb text, subject bigint, object text, purpose text, origin text, detail jsonb) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  r public.audit_rows;
begin
  r.actor := access.actor();
  r.role := access.role();
  r.department := access.department();
  r.verb := write_audit.verb;
  r.subject_id := subject;
  r.object := write_audit.object;
  r.purpose := write_audit.purpose;
  r.origin := write_audit.origin;
  r.detail := coalesce(write_audit.detail, '{}');
  return access.append_audit(r);
end
$$;

-- The sealed number of a person, for an official who sees the person and says why; reading it and writing that down are one.
create or replace function access.reveal_person(subject bigint, purpose text, origin text) returns bytea
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  sealed bytea;
begin
  if not access.is_official() or length(trim(coalesce(purpose, ''))) < 5 then
    raise insufficient_privilege using message = 'a person''s number is shown to an official with a stated purpose';
  end if;
  select s.person_cipher into sealed from public.subjects s
  where s.subject_id = subject and s.kind = 'licensedPerson'
    and (access.towns() is null or s.town = any(access.towns()))
    and exists (select from public.person_items p where p.subject_id = s.subject_id and p.item = any(access.items()));
  if sealed is not null then perform access.write_audit('subjects.reveal', subject, null, purpose, origin, '{}'); end if;
  return sealed;
end
$$;

-- Accounts, for those who give rights and those who check them; nobody's password, address or session.
create or replace function access.people() returns table (user_id text, username text, name text, is_demo boolean, closed_at timestamptz, locked_until timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select u.id, u.username, u.name, u.is_demo, u.closed_at, u.locked_until from auth.users u where access.role() in ('administrator', 'auditor')
$$;
