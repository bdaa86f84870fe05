-- The mark of a rehearsal: an installation without real people, whose clock may stand ahead. It lies here, with the data
-- themselves, so that no setting and no copied file can send the clock of a working installation ahead.
set role jisr_owner;

create schema rehearsal;
grant usage on schema rehearsal to jisr_app;

create table rehearsal.mark (
  single boolean primary key default true check (single),
  days_ahead int not null check (days_ahead between 0 and 400)
);
grant select on rehearsal.mark to jisr_app;

-- A rehearsal is one from its first moment, stays one, and its clock never runs back.
create function rehearsal.keep_mark() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from people.membership) then
      raise exception 'somebody works here already' using errcode = '55000';
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and new.days_ahead >= old.days_ahead then
    return new;
  end if;
  raise exception 'the mark of a rehearsal stays' using errcode = '55000';
end $$;
create trigger keep_mark before insert or update or delete on rehearsal.mark
  for each row execute function rehearsal.keep_mark();
create trigger no_truncate before truncate on rehearsal.mark
  for each statement execute function rehearsal.keep_mark();
reset role;
