-- Code lists (ref) and who acts for whom (people).
set role jisr_owner;

create schema ref;
create schema people;
grant usage on schema ref, people to jisr_app;

create table ref.place (
  code text primary key,
  name_en text not null,
  name_ar text not null,
  aliases text[] not null,
  type text not null check (type in ('governorate', 'district', 'sub-district', 'area', 'study community')),
  parent text references ref.place,
  code_status text not null,
  reporting_dimension boolean not null,
  note text not null
);

create table ref.category (
  code text primary key,
  label_en text not null,
  label_ar text not null,
  label_ckb text not null,
  tier char(1) not null check (tier in ('G', 'P')),
  grp text not null,
  hss_category text not null,
  hss_relation text not null check (hss_relation in ('same', 'partial', 'none')),
  iccs_codes text not null,
  gbvims_type text not null,
  cpf_issue text not null,
  note text not null
);

create table ref.gbvims_question (
  ordinal int primary key,
  question_en text not null,
  question_ar text not null,
  if_yes text not null,
  note text not null
);
grant select on all tables in schema ref to jisr_app;

-- An organisation is a tenant: a forum, the centre, a provider, a police office.
create table people.organisation (
  id uuid primary key,
  kind text not null check (kind in
    ('forum', 'police-office', 'centre', 'provider', 'command', 'survey', 'oversight', 'operations')),
  name_ar text not null,
  name_en text not null,
  district text references ref.place,
  area text references ref.place
);

-- Who acts for which organisation today. Nobody's name: Keycloak keeps those.
create table people.membership (
  issuer text not null,
  subject text not null,
  org_id uuid not null references people.organisation,
  role text not null,
  primary key (issuer, subject, org_id, role)
);
grant select on people.organisation, people.membership to jisr_app;
reset role;
