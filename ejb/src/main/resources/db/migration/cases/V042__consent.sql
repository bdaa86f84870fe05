-- The consent ledger: a consent is never edited, its withdrawal is a second fact.
set role jisr_owner;

create table centre.consent (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  recipient_id uuid references people.organisation,
  given_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > given_at),
  content bytea not null
);
create index consent_of_file on centre.consent (file_id, given_at);

create table centre.consent_withdrawal (
  consent_id uuid primary key references centre.consent,
  org_id uuid not null references people.organisation,
  withdrawn_at timestamptz not null
);

alter table centre.consent enable row level security;
alter table centre.consent force row level security;
alter table centre.consent_withdrawal enable row level security;
alter table centre.consent_withdrawal force row level security;
create policy own_centre on centre.consent using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre on centre.consent_withdrawal using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.consent, centre.consent_withdrawal to jisr_app;
reset role;
