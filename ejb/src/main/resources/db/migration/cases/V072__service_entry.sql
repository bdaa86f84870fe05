-- The directory's entries in both languages, with capacity, languages spoken and the day somebody
-- last confirmed them (HSDS assured_date). Provider and centre correct them; where a confidential
-- service stands is not among what can be written here.
set role jisr_owner;

alter table centre.service
  add column hours_en text not null default '',
  add column cost_en text not null default '',
  add column documents_en text not null default '',
  add column front_gate_en text not null default '',
  add column capacity text not null default 'open' check (capacity in ('open', 'waiting-list', 'full')),
  add column languages text not null default 'ar',
  add column assured_on date,
  add column version bigint not null default 0;

create policy centre_and_provider_correct on centre.service for update
  using (org_id = any ((select ctx.orgs())::uuid[]) or provider_id = any ((select ctx.orgs())::uuid[]));
grant update (hours, cost, documents, front_gate, hours_en, cost_en, documents_en, front_gate_en,
  capacity, languages, assured_on, version) on centre.service to jisr_app;
reset role;
