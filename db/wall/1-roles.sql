-- The site's own roles. They own nothing, inherit nothing and bypass nothing; what they may touch is granted in 4-grants.sql.
do $$
begin
  if not exists (select from pg_roles where rolname = 'xinheng_app') then
    create role xinheng_app nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'xinheng_auth') then
    create role xinheng_auth nologin nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
  end if;
end
$$;
