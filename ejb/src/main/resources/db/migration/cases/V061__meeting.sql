-- A forum meets: planned, moved, held or voided, with every earlier state kept.
set role jisr_owner;

-- In clear: whose, when, where it stands. Who was present, by sex and age group, is sealed.
create table forum.meeting (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  state text not null check (state in ('planned', 'held', 'voided')),
  meets_on date not null,
  version bigint not null,
  content_version bigint not null,
  changed_at timestamptz not null,
  void_reason text check (void_reason in ('entered-twice', 'did-not-happen')),
  content bytea,
  check ((state = 'voided') = (void_reason is not null)),
  check (state <> 'held' or content is not null)
);
create index meeting_by_day on forum.meeting (org_id, meets_on desc);

create table forum.meeting_revision (
  meeting_id uuid not null references forum.meeting,
  version bigint not null,
  org_id uuid not null references people.organisation,
  state text not null,
  meets_on date not null,
  moved_because text check (moved_because in
    ('holiday', 'too-few', 'place-not-available', 'not-safe', 'wrong-date', 'other')),
  content_version bigint not null,
  content bytea,
  replaced_at timestamptz not null,
  replaced_by_issuer text not null,
  replaced_by_subject text not null,
  primary key (meeting_id, version)
);

-- An issue on the agenda of a meeting, and what was decided on it: sealed under the issue's own data key,
-- so that destroying the issue destroys what was said of it too.
create table forum.agenda_item (
  id uuid primary key,
  org_id uuid not null references people.organisation,
  meeting_id uuid not null references forum.meeting,
  issue_id uuid not null references forum.issue,
  state text not null check (state in ('put', 'decided', 'removed')),
  version bigint not null,
  content_version bigint not null,
  changed_at timestamptz not null,
  content bytea
);
create unique index once_on_an_agenda on forum.agenda_item (meeting_id, issue_id) where state <> 'removed';
create index agenda_of_issue on forum.agenda_item (issue_id);

create table forum.agenda_revision (
  item_id uuid not null references forum.agenda_item,
  content_version bigint not null,
  org_id uuid not null references people.organisation,
  issue_id uuid not null references forum.issue,
  replaced_at timestamptz not null,
  replaced_by_issuer text not null,
  replaced_by_subject text not null,
  content bytea,
  primary key (item_id, content_version)
);

alter table forum.meeting enable row level security;
alter table forum.meeting force row level security;
alter table forum.meeting_revision enable row level security;
alter table forum.meeting_revision force row level security;
alter table forum.agenda_item enable row level security;
alter table forum.agenda_item force row level security;
alter table forum.agenda_revision enable row level security;
alter table forum.agenda_revision force row level security;
create policy own_forum on forum.meeting using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_forum on forum.meeting_revision using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_forum on forum.agenda_item using (org_id = any ((select ctx.orgs())::uuid[]));
create policy own_forum on forum.agenda_revision using (org_id = any ((select ctx.orgs())::uuid[]));

grant select, insert on forum.meeting, forum.meeting_revision, forum.agenda_item, forum.agenda_revision
  to jisr_app;
grant update (state, meets_on, version, content_version, changed_at, void_reason, content)
  on forum.meeting to jisr_app;
grant update (state, version, content_version, changed_at, content) on forum.agenda_item to jisr_app;
grant update (content) on forum.agenda_revision to jisr_app;

-- Rows of a history never change, but that their content may be destroyed.
create function forum.kept_or_destroyed() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.content is null and to_jsonb(new) - 'content' = to_jsonb(old) - 'content' then
    return new;
  end if;
  raise exception 'revisions never change' using errcode = '55000';
end $$;
create trigger no_change before update or delete on forum.meeting_revision
  for each row execute function forum.kept_or_destroyed();
create trigger no_change before update or delete on forum.agenda_revision
  for each row execute function forum.kept_or_destroyed();
reset role;
