-- An issue lives: it is corrected, with its earlier versions kept, voided with a reason, and closed.
set role jisr_owner;

-- content_version is the version in the envelope's associated data; version guards the row, also where
-- only its state changes. Of an issue that named someone nothing is kept but that there was one.
alter table forum.issue
  drop constraint issue_state_check,
  add constraint issue_state_check check (state in ('open', 'with-police', 'closed', 'voided')),
  add column content_version bigint not null default 0,
  add column changed_at timestamptz,
  add column void_reason text check (void_reason in ('entered-twice', 'not-for-us', 'named-someone')),
  alter column content drop not null,
  add constraint voided_with_reason check ((state = 'voided') = (void_reason is not null)),
  add constraint destroyed_for_a_name check (content is not null or void_reason = 'named-someone');
grant update (state, version, content_version, changed_at, void_reason, content) on forum.issue to jisr_app;

-- What an issue said before it was corrected: the envelope as it was. Rows are added; the one change ever made
-- to a row is that its content is destroyed.
create table forum.issue_revision (
  issue_id uuid not null references forum.issue,
  content_version bigint not null,
  org_id uuid not null references people.organisation,
  replaced_at timestamptz not null,
  replaced_by_issuer text not null,
  replaced_by_subject text not null,
  content bytea,
  primary key (issue_id, content_version)
);
alter table forum.issue_revision enable row level security;
alter table forum.issue_revision force row level security;
create policy own_forum on forum.issue_revision using (org_id = any ((select ctx.orgs())::uuid[]));
grant select, insert on forum.issue_revision to jisr_app;
grant update (content) on forum.issue_revision to jisr_app;

create function forum.only_destroyed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null
     and (new.issue_id, new.content_version, new.org_id, new.replaced_at)
       = (old.issue_id, old.content_version, old.org_id, old.replaced_at) then
    return new;
  end if;
  raise exception 'revisions never change' using errcode = '55000';
end $$;
create trigger no_change before update or delete on forum.issue_revision
  for each row execute function forum.only_destroyed();
reset role;
