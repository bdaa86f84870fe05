-- Follow-up of a file, and its end: what is planned for which day stands in clear, because lists and
-- clocks need it; what came of it, and why a file was closed, is sealed.
set role jisr_owner;

create table centre.follow_up (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  planned_for date not null,
  planned_at timestamptz not null,
  state text not null check (state in ('planned', 'done', 'missed', 'cancelled')),
  settled_at timestamptz,
  version bigint not null check (version >= 0),
  content bytea not null,
  check ((state = 'planned') = (settled_at is null))
);
create index follow_up_of_file on centre.follow_up (file_id, planned_for);
create unique index one_planned_follow_up on centre.follow_up (file_id) where state = 'planned';

-- Each closing, confirming, refusing and opening again, in order; never changed.
create table centre.file_turn (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  kind text not null check (kind in ('closing', 'closed', 'refused', 'reopened', 'assigned')),
  at timestamptz not null,
  by_issuer text not null,
  by_subject text not null,
  content bytea
);
create index turn_of_file on centre.file_turn (file_id, at);

alter table centre.survivor_file
  drop constraint survivor_file_state_check,
  add check (state in ('open', 'closing', 'closed'));

alter table centre.follow_up enable row level security;
alter table centre.follow_up force row level security;
alter table centre.file_turn enable row level security;
alter table centre.file_turn force row level security;
create policy own_centre on centre.follow_up using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre on centre.file_turn using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.follow_up, centre.file_turn to jisr_app;
grant update (state, settled_at, version, content) on centre.follow_up to jisr_app;
grant update (state, assigned_issuer, assigned_subject) on centre.survivor_file to jisr_app;
reset role;
