-- A decided solution is handed to a community police office: forum and office share the row, sealed under a
-- data key of its own that both hold. The issue itself stays the forum's alone.
set role jisr_owner;

create table forum.solution (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  office_id uuid not null references people.organisation,
  issue_id uuid not null references forum.issue,
  item_id uuid not null references forum.agenda_item,
  state text not null check (state in ('handed', 'taken', 'answered', 'withdrawn')),
  handed_at timestamptz not null,
  answered_at timestamptz,
  seen_at timestamptz,
  version bigint not null,
  content bytea,
  result bytea,
  check (answered_at is not null or state <> 'answered'),
  check (seen_at is null or answered_at is not null)
);
create index solution_of_office on forum.solution (office_id, handed_at desc);
create index solution_of_issue on forum.solution (issue_id);
alter table forum.solution enable row level security;
alter table forum.solution force row level security;
create policy forum_and_office_read on forum.solution for select
  using (org_id = any ((select ctx.orgs())::uuid[]) or office_id = any ((select ctx.orgs())::uuid[]));
create policy forum_and_office_change on forum.solution for update
  using (org_id = any ((select ctx.orgs())::uuid[]) or office_id = any ((select ctx.orgs())::uuid[]));
create policy forum_hands_over on forum.solution for insert
  with check (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on forum.solution to jisr_app;
grant update (state, answered_at, seen_at, version, content, result) on forum.solution to jisr_app;

-- Which officer works on it is the office's own affair: the forum never reads it.
create schema policing;
grant usage on schema policing to jisr_app;
create table policing.assignment (
  solution_id uuid primary key references forum.solution,
  org_id uuid not null references people.organisation,
  officer_issuer text not null,
  officer_subject text not null,
  assigned_at timestamptz not null
);
alter table policing.assignment enable row level security;
alter table policing.assignment force row level security;
create policy own_office on policing.assignment using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on policing.assignment to jisr_app;
grant update (officer_issuer, officer_subject, assigned_at) on policing.assignment to jisr_app;
reset role;
