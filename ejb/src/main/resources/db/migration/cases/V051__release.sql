-- Sealed releases: what was drawn, when, at what cost, and what came out. Rows are added and never change:
-- the primary key of the ledger makes a second draw of a view and period impossible.
set role jisr_owner;

create schema release;

create table release.period (
  id text primary key,
  kind text not null check (kind in ('month', 'quarter', 'year')),
  starts timestamptz not null,
  ends timestamptz not null
);

create table release.view_def (
  view text not null,
  valid_from text not null references release.period,
  kind text not null,
  tier char(1) not null check (tier in ('G', 'P')),
  eps_num int not null check (eps_num > 0),
  eps_den int not null check (eps_den > 0),
  threshold int not null,
  hat_sha256 bytea not null,
  approved_by text not null,
  approved_by_2 text not null check (approved_by_2 <> approved_by),
  primary key (view, valid_from)
);

create table release.ledger (
  period text not null references release.period,
  view text not null,
  eps_num int not null,
  eps_den int not null,
  drawn_at timestamptz not null default now(),
  primary key (period, view)
);

create table release.release (
  id uuid primary key,
  block text not null,
  period text not null,
  view text not null,
  eps_num int not null,
  eps_den int not null,
  threshold int not null,
  frozen_at date not null,
  sha256 bytea not null,
  sig bytea not null,
  unique (period, view)
);

create table release.cell (
  release_id uuid not null references release.release,
  position int not null,                -- order in the canonical file
  place text,
  category text,
  grp text,
  sex text,
  age text,
  est int not null check (est >= 0),
  lo90 int not null,
  hi90 int not null,
  display text not null check (display in ('value', 'fewer', 'hidden', 'total_only')),
  primary key (release_id, position),
  unique nulls not distinct (release_id, place, category, grp, sex, age)
);

create table release.log (
  seq bigint primary key,
  entry bytea not null,
  prev_sha256 bytea not null,
  sig bytea not null
);

create function release.immutable() returns trigger language plpgsql as $$
begin
  raise exception 'sealed rows never change' using errcode = '55000';
end $$;

do $$
declare sealed text;
begin
  foreach sealed in array array['period', 'view_def', 'ledger', 'release', 'cell', 'log'] loop
    execute format('create trigger no_change before update or delete on release.%I
                    for each row execute function release.immutable()', sealed);
    execute format('create trigger no_truncate before truncate on release.%I
                    for each statement execute function release.immutable()', sealed);
  end loop;
end $$;

create view release.v_release as
  select block, period, view, eps_num, eps_den, threshold, frozen_at, sha256, sig from release.release;
create view release.v_cell as
  select r.block, r.period, r.view, c.position, c.place, c.category, c.grp, c.sex, c.age,
         c.est, c.lo90, c.hi90, c.display
    from release.cell c join release.release r on r.id = c.release_id;
create view release.v_log as
  select seq, entry, prev_sha256, sig from release.log;

grant usage on schema release to jisr_release_job, jisr_backup;
grant select, insert on release.period, release.view_def, release.ledger, release.release, release.cell, release.log
  to jisr_release_job;
grant select on release.v_release, release.v_cell, release.v_log to jisr_release_job;
grant select on all tables in schema release to jisr_backup;
