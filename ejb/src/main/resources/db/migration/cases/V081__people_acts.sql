-- Organisations and people can be made by the administrator. Who would read survivors' records, audit or administer
-- acts only after a second person has said so; the table says it independently of the application.
set role jisr_owner;

create unique index one_centre on people.organisation (kind) where kind = 'centre';

alter table people.membership
  add column state text not null default 'proposed' check (state in ('proposed', 'active')),
  add column proposed_by text not null default 'installation',
  add column confirmed_by text,
  add column since timestamptz not null default clock_timestamp(),
  add column version bigint not null default 0;

-- What stood before this rule was made by the launcher for the sample world.
update people.membership set state = 'active', confirmed_by = 'launcher';

-- The first auditor is the one exception, or there would be nobody to confirm anybody.
create unique index one_unconfirmed_auditor on people.membership (role)
  where role = 'auditor' and state = 'active' and confirmed_by is null;
alter table people.membership
  add constraint a_second_person check (confirmed_by is distinct from proposed_by),
  add constraint confirmed_where_needed check (
    state = 'proposed' or confirmed_by is not null
    or role not in ('case-worker', 'centre-supervisor', 'service-provider', 'administrator'));

grant insert on people.organisation to jisr_app;
grant insert, delete, update (state, proposed_by, confirmed_by, since, version) on people.membership to jisr_app;
reset role;
