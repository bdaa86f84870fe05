-- The survivor file. In clear: ids, organisation, assignee, state, times, versions; nothing else.
set role jisr_owner;

create table centre.survivor_file (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  reference text not null,
  assigned_issuer text not null,
  assigned_subject text not null,
  state text not null check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  counted_until timestamptz,
  unique (org_id, reference)
);
create index survivor_file_of_worker on centre.survivor_file (org_id, assigned_subject, opened_at desc);

-- One envelope a row, so that two people may write two parts at once and none loses the other's.
create table centre.file_part (
  file_id uuid not null references centre.survivor_file,
  part text not null check (part in ('identity', 'safe-contact', 'narrative', 'counted')),
  org_id uuid not null references people.organisation,
  version bigint not null check (version >= 0),
  envelope bytea,
  primary key (file_id, part),
  check ((version = 0) = (envelope is null))
);

create table centre.incident (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  recorded_at timestamptz not null,
  version bigint not null,
  content bytea not null
);
create index incident_of_file on centre.incident (file_id, recorded_at);

alter table centre.survivor_file enable row level security;
alter table centre.survivor_file force row level security;
alter table centre.file_part enable row level security;
alter table centre.file_part force row level security;
alter table centre.incident enable row level security;
alter table centre.incident force row level security;
create policy own_centre on centre.survivor_file using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre on centre.file_part using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre on centre.incident using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.survivor_file, centre.file_part, centre.incident to jisr_app;
grant update (counted_until) on centre.survivor_file to jisr_app;
grant update (version, envelope) on centre.file_part to jisr_app;
reset role;
