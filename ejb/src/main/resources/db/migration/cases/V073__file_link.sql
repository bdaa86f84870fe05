-- That a file belongs together with another, or stands against it. Which other one is sealed: who
-- reads the table learns that there is a link, and not between whom.
set role jisr_owner;

create table centre.file_link (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  file_id uuid not null references centre.survivor_file,
  linked_at timestamptz not null,
  removed_at timestamptz,
  content bytea not null
);
create index link_of_file on centre.file_link (file_id, linked_at);
alter table centre.file_link enable row level security;
alter table centre.file_link force row level security;
create policy own_centre on centre.file_link using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on centre.file_link to jisr_app;
grant update (removed_at) on centre.file_link to jisr_app;
reset role;
