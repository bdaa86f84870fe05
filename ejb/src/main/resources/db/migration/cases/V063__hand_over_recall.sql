-- A hand-over may be taken back until the centre opens it. The sender's half decides which came first: one row,
-- changed by whoever is first, so that nothing is both opened and taken back.
set role jisr_owner;

alter table forum.hand_over_receipt
  add column opened boolean not null default false,
  add column recalled_at timestamptz,
  add constraint opened_or_recalled check (not (opened and recalled_at is not null));

-- What was opened before this migration cannot be taken back. The owner is under row-level security too.
alter table forum.hand_over_receipt no force row level security;
alter table centre.hand_over no force row level security;
update forum.hand_over_receipt r set opened = true
  from centre.hand_over h where h.id = r.id and h.state <> 'waiting';
alter table centre.hand_over force row level security;
alter table forum.hand_over_receipt force row level security;

create policy sender_takes_back on forum.hand_over_receipt for update
  using (org_id = any ((select ctx.orgs())::uuid[]));
grant update (opened, recalled_at) on forum.hand_over_receipt to jisr_app;
reset role;
