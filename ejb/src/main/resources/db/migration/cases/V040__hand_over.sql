-- A person is handed over to the centre; the forum keeps a token and nothing else.
set role jisr_owner;

create schema centre;
grant usage on schema centre to jisr_app;

-- What the sender keeps. The forum world reads this table and never the centre's.
create table forum.hand_over_receipt (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  centre_id uuid not null references people.organisation,
  draft_id uuid not null,
  request_digest bytea not null check (length(request_digest) = 32),
  token text not null,
  sent_at timestamptz not null,
  answered boolean not null default false,
  unique (org_id, draft_id)
);
alter table forum.hand_over_receipt enable row level security;
alter table forum.hand_over_receipt force row level security;
create policy sender_and_centre_read on forum.hand_over_receipt for select
  using (org_id = any ((select ctx.orgs())::uuid[]) or centre_id = any ((select ctx.orgs())::uuid[]));
create policy sender_writes on forum.hand_over_receipt for insert
  with check (org_id = any ((select ctx.orgs())::uuid[]));
create policy centre_answers on forum.hand_over_receipt for update
  using (centre_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on forum.hand_over_receipt to jisr_app;
grant update (answered) on forum.hand_over_receipt to jisr_app;

-- What the centre works on. Whoever sends puts a row in and can never see it again.
create table centre.hand_over (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  sender_id uuid not null references people.organisation,
  token text not null,
  urgency text not null check (urgency in ('now', 'today', 'this-week')),
  state text not null check (state in ('waiting', 'opened', 'accepted', 'declined')),
  sent_at timestamptz not null,
  due_at timestamptz not null,
  opened_at timestamptz,
  answered_at timestamptz,
  reason text check (reason in
    ('not-reachable', 'outside-mandate', 'duplicate', 'person-declined', 'other-service-better')),
  file_id uuid,
  version bigint not null,
  content bytea not null,
  unique (org_id, token),
  check ((state = 'declined') = (reason is not null)),
  check ((state = 'accepted') = (file_id is not null)),
  check ((state in ('accepted', 'declined')) = (answered_at is not null)),
  check ((state = 'waiting') = (opened_at is null))
);
create index hand_over_newest on centre.hand_over (org_id, sent_at desc);
alter table centre.hand_over enable row level security;
alter table centre.hand_over force row level security;
create policy sender_puts_in on centre.hand_over for insert
  with check (sender_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre_reads on centre.hand_over for select
  using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre_answers on centre.hand_over for update
  using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.hand_over to jisr_app;
grant update (state, opened_at, answered_at, reason, file_id, version) on centre.hand_over to jisr_app;
reset role;
