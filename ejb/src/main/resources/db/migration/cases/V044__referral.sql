-- A referral is shared by centre and provider; from whose file and on which consent it was made is
-- the centre's alone, so that a provider cannot tell two referrals of one person.
set role jisr_owner;

create table centre.referral (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  provider_id uuid not null references people.organisation,
  service_id uuid not null references centre.service,
  urgency text not null check (urgency in ('now', 'today', 'this-week')),
  state text not null check (state in ('sent', 'received', 'accepted', 'declined', 'withdrawn')),
  sent_at timestamptz not null,
  due_at timestamptz not null,
  answered_at timestamptz,
  reason text check (reason in
    ('full', 'outside-mandate', 'outside-area', 'not-safe-here', 'needs-other-service')),
  version bigint not null,
  packet_id uuid not null,
  packet_ends_at timestamptz not null,
  packet bytea,
  handed_key bytea,
  signatures bytea,
  check ((state = 'declined') = (reason is not null)),
  check (state not in ('declined', 'withdrawn') or packet is null)
);
create index referral_of_provider on centre.referral (provider_id, sent_at desc);

create table centre.referral_origin (
  referral_id uuid primary key references centre.referral,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  consent_id uuid not null references centre.consent,
  sent_at timestamptz not null,
  items bytea not null
);
create index origin_of_file on centre.referral_origin (file_id, sent_at);
create index origin_of_consent on centre.referral_origin (consent_id);

alter table centre.referral enable row level security;
alter table centre.referral force row level security;
alter table centre.referral_origin enable row level security;
alter table centre.referral_origin force row level security;
create policy sender_and_provider_read on centre.referral for select
  using (org_id = any ((select ctx.orgs())::uuid[]) or provider_id = any ((select ctx.orgs())::uuid[]));
create policy sender_and_provider_answer on centre.referral for update
  using (org_id = any ((select ctx.orgs())::uuid[]) or provider_id = any ((select ctx.orgs())::uuid[]));
create policy sender_writes on centre.referral for insert
  with check (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre on centre.referral_origin using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.referral, centre.referral_origin to jisr_app;
grant update (state, answered_at, reason, version, packet, handed_key, signatures)
  on centre.referral to jisr_app;
reset role;
