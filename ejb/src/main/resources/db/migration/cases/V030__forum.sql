-- The forum world: a survivor's name never enters here.
set role jisr_owner;

create schema forum;
grant usage on schema forum to jisr_app;

-- Category, place, month and text are one sealed group: a stolen dump is not an exact table.
create table forum.issue (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  state text not null check (state in ('open')),
  version bigint not null,
  recorded_at timestamptz not null,
  logged_by_issuer text not null,
  logged_by_subject text not null,
  content bytea not null
);
create index issue_newest on forum.issue (org_id, recorded_at desc);
alter table forum.issue enable row level security;
alter table forum.issue force row level security;
create policy own_forum on forum.issue using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on forum.issue to jisr_app;
reset role;
