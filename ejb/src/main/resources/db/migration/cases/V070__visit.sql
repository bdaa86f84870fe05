-- What becomes of a referral after it was accepted, and when a silence ends it. A packet is there as
-- long as somebody may need it to help, and no longer: whatever ends a referral takes it away.
set role jisr_owner;

alter table centre.referral
  drop constraint referral_state_check,
  drop constraint referral_check1,
  add column received_at timestamptz,
  add column answer_ends_at timestamptz not null default now() + interval '14 days',
  add column booked_for timestamptz,
  add column booked_place text check (booked_place in ('service', 'front-gate')),
  add column ended_at timestamptz,
  add check (state in ('sent', 'received', 'accepted', 'declined', 'in-service', 'done', 'no-show',
    'lost', 'expired', 'withdrawn')),
  add check (state in ('sent', 'received', 'accepted', 'in-service', 'no-show') or packet is null),
  add check ((booked_for is null) = (booked_place is null));
alter table centre.referral alter column answer_ends_at drop default;
create index referral_by_clock on centre.referral (org_id, due_at)
  where state in ('sent', 'received', 'accepted', 'in-service', 'no-show');
grant update (due_at, received_at, booked_for, booked_place, ended_at) on centre.referral to jisr_app;
reset role;
