-- Counting rows: one per report, written inside the transaction of the issue or the survivor file.
-- No person, no case id, no text. Tier, category, district, sex and age band are sealed; the release job opens them.
set role jisr_owner;

create schema counting;

create table counting.report (
  id uuid primary key,                                        -- random, never the id of a case
  recorded_month date not null check (extract(day from recorded_month) = 1),
  sealed bytea not null,                                      -- under the data key of the month
  person_key bytea not null check (length(person_key) = 32),  -- keyed token: one person counts once
  excluded boolean not null default false
);
create index report_recorded_month on counting.report (recorded_month);

-- Which persons were counted in which month, for the cap; deleted 13 months later.
create table counting.counted (
  month date not null,
  person_key bytea not null check (length(person_key) = 32),
  primary key (month, person_key)
);

create function counting.only_excluded_changes() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.excluded and not old.excluded
     and (new.id, new.recorded_month, new.sealed, new.person_key)
       = (old.id, old.recorded_month, old.sealed, old.person_key) then
    return new;
  end if;
  raise exception 'counting rows never change' using errcode = '55000';
end $$;

create function counting.immutable() returns trigger language plpgsql as $$
begin
  raise exception 'counting rows never change' using errcode = '55000';
end $$;

create trigger no_change before update or delete on counting.report
  for each row execute function counting.only_excluded_changes();
create trigger no_truncate before truncate on counting.report
  for each statement execute function counting.immutable();
create trigger no_change before update on counting.counted
  for each row execute function counting.immutable();
create trigger no_truncate before truncate on counting.counted
  for each statement execute function counting.immutable();

-- An update by id would need the right to read ids, and with it the right to count rows; this needs neither.
create function counting.exclude(report_id uuid) returns boolean language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  update counting.report set excluded = true where id = report_id and not excluded returning true
$$;
revoke execute on function counting.exclude(uuid) from public;

grant usage on schema counting to jisr_app, jisr_release_job, jisr_backup;
grant insert (id, recorded_month, sealed, person_key) on counting.report to jisr_app;
grant execute on function counting.exclude(uuid) to jisr_app;
grant select on counting.report to jisr_release_job;
grant select, insert, delete on counting.counted to jisr_release_job;
grant select on counting.report, counting.counted to jisr_backup;
