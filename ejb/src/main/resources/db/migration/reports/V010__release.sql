-- The instance commanders read: released figures and code lists, nothing else. Views run as their owner and not as
-- the reader on purpose: the reader has no right to a table, because a table shows xmin and with it an order of writes.
set role jisr_owner;

create schema release;

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
  position int not null,
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

-- Code lists of the pages: general categories with their counterpart in the Human Security Survey, and districts.
create table release.category (
  code text primary key,
  position int not null,
  label_ar text not null,
  label_en text not null,
  grp text not null,
  hss_category text,
  hss_relation text not null check (hss_relation in ('same', 'partial', 'none'))
);

create table release.place (
  code text primary key,
  position int not null,
  name_ar text not null,
  name_en text not null
);

create function release.immutable() returns trigger language plpgsql as $$
begin
  raise exception 'sealed rows never change' using errcode = '55000';
end $$;

do $$
declare sealed text;
begin
  foreach sealed in array array['release', 'cell', 'log'] loop
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
create view release.v_category as
  select code, position, label_ar, label_en, grp, hss_category, hss_relation from release.category;
create view release.v_place as
  select code, position, name_ar, name_en from release.place;

grant usage on schema release to jisr_release_loader, jisr_report_reader;
grant select, insert on release.release, release.cell, release.log to jisr_release_loader;
grant select on release.v_release, release.v_cell, release.v_log to jisr_release_loader;
grant select, insert, delete on release.category, release.place to jisr_release_loader;
grant select on release.v_release, release.v_cell, release.v_log, release.v_category, release.v_place
  to jisr_report_reader;
