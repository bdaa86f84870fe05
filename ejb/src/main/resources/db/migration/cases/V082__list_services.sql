-- The centre lists what its partners offer. Of a confidential service it does not know the place, and need not: the
-- column stays out of what the application may write.
set role jisr_owner;

alter table centre.service drop constraint service_check;
alter table centre.service add constraint only_a_confidential_place_is_kept check (place is null or confidential);

grant insert (id, org_id, provider_id, name_ar, name_en, kind, district, confidential, hours, cost, documents,
  front_gate, hours_en, cost_en, documents_en, front_gate_en, capacity, languages, assured_on, version)
  on centre.service to jisr_app;
reset role;
