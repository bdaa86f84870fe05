-- The second wall (ctx), the wrapped keys (keys) and the append-only trail (audit).
set role jisr_owner;

create schema ctx;
create schema keys;
grant usage on schema ctx, keys to jisr_app, jisr_release_job;

-- ki and ko are the context key XOR 36.. and XOR 5c.., 64 bytes each, so that the
-- database computes HMAC-SHA-256 (RFC 2104) with its built-in sha256 alone.
create table ctx.key (
  id smallint primary key,
  ki bytea not null check (length(ki) = 64),
  ko bytea not null check (length(ko) = 64)
);

-- Organisations the signed context of this transaction names; none without a context.
-- The context is 'key id|user|org,org|expiry|backend pid|hmac', made by the application.
create function ctx.orgs() returns uuid[] language plpgsql stable parallel restricted
  security definer set search_path = pg_catalog, pg_temp as $$
declare
  v text := nullif(current_setting('app.ctx', true), '');
  p text[];
  k ctx.key;
  m bytea;
begin
  if v is null then return '{}'; end if;
  p := string_to_array(v, '|');
  if array_length(p, 1) is distinct from 6 then
    raise exception 'context' using errcode = '28000';
  end if;
  select * into k from ctx.key where id = p[1]::smallint;
  m := sha256(k.ko || sha256(k.ki || convert_to(array_to_string(p[1:5], '|'), 'UTF8')));
  if k.id is null or encode(m, 'hex') <> p[6] or p[5]::int <> pg_backend_pid()
     or p[4]::bigint < extract(epoch from clock_timestamp()) then
    raise exception 'context' using errcode = '28000';
  end if;
  return array_remove(string_to_array(p[3], ','), '')::uuid[];
end $$;
revoke all on function ctx.orgs() from public;
grant execute on function ctx.orgs() to jisr_app;

-- Wrapped keys are useless without the key-encryption key, which is outside the database:
-- no row-level security here, because a forum seals to the centre and a month to nobody.
create table keys.org_key (
  org_id uuid not null,
  purpose smallint not null,
  version int not null,
  kek_epoch int not null,
  suite smallint not null,
  state text not null check (state in ('pending', 'active', 'decrypt-only', 'destroyed')),
  wrapped bytea not null,
  primary key (org_id, purpose, version)
);
create unique index one_active_org_key on keys.org_key (org_id, purpose) where state = 'active';

create table keys.key_pair (
  key_id uuid primary key,
  org_id uuid not null,
  kind text not null,
  state text not null check (state in ('pending', 'active', 'decrypt-only', 'destroyed')),
  public_key bytea not null,
  sealed_private_key bytea not null
);
create unique index one_active_key_pair on keys.key_pair (org_id, kind) where state = 'active';

create table keys.dek_grant (
  key_owner uuid not null,
  grp smallint not null,
  org_id uuid not null,
  dek_id uuid not null,
  obk_version int not null,
  tier smallint not null,
  suite smallint not null,
  recipient_kind text not null,
  wrapped bytea not null,
  primary key (key_owner, grp, org_id)
);

grant select on keys.org_key, keys.key_pair to jisr_app, jisr_release_job;
grant insert on keys.org_key, keys.key_pair to jisr_app;
grant select, insert, delete on keys.dek_grant to jisr_app;
grant select on keys.dek_grant to jisr_release_job;

reset role;
create schema audit authorization jisr_audit_owner;
set role jisr_audit_owner;

create table audit.event (
  id uuid primary key,
  recorded_at timestamptz not null default clock_timestamp(),
  node uuid not null,
  counter bigint not null,
  canonical bytea not null,
  mac bytea not null check (length(mac) = 32),
  unique (node, counter)
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail never changes' using errcode = '55000';
end $$;
create trigger no_change before update or delete on audit.event
  for each row execute function audit.refuse_change();
create trigger no_truncate before truncate on audit.event
  for each statement execute function audit.refuse_change();

create function audit.audit_append(p_id uuid, p_node uuid, p_counter bigint, p_canonical bytea, p_mac bytea)
  returns void language sql volatile
  security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.event (id, node, counter, canonical, mac)
  values (p_id, p_node, p_counter, p_canonical, p_mac)
$$;
revoke all on function audit.audit_append(uuid, uuid, bigint, bytea, bytea) from public;
grant usage on schema audit to jisr_app, jisr_release_job, jisr_audit_reader;
grant execute on function audit.audit_append(uuid, uuid, bigint, bytea, bytea) to jisr_app, jisr_release_job;
grant select on audit.event to jisr_audit_reader;
reset role;
