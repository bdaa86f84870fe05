-- The directory, in the words of Open Referral HSDS 3. A confidential place is sealed under the
-- provider's own key: the centre, which keeps the directory, cannot open it.
set role jisr_owner;

create table centre.service (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  provider_id uuid not null references people.organisation,
  name_ar text not null,
  name_en text not null,
  kind text not null check (kind in
    ('health', 'psychosocial', 'legal', 'shelter', 'rehabilitation', 'livelihood', 'child-protection')),
  district text references ref.place,
  confidential boolean not null,
  hours text not null,
  cost text not null,
  documents text not null,
  front_gate text not null,
  place bytea,
  check (confidential = (place is not null)),
  check (not (confidential and district is not null))
);
create index service_of_provider on centre.service (provider_id);
alter table centre.service enable row level security;
alter table centre.service force row level security;
create policy centre_and_provider_read on centre.service for select
  using (org_id = any ((select ctx.orgs())::uuid[]) or provider_id = any ((select ctx.orgs())::uuid[]));
create policy own_centre_enters on centre.service for insert
  with check (org_id = any ((select ctx.orgs())::uuid[]));
grant select on centre.service to jisr_app;
reset role;
