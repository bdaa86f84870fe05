-- Requests that were done, so that one that comes twice is done once. A mark is a keyed hash: it
-- names neither the person nor the act, and an answer is an id or a version, never content.
set role jisr_owner;

create schema once;
grant usage on schema once to jisr_app;

create table once.done_request (
  mark bytea primary key check (length(mark) = 32),
  fingerprint bytea not null check (length(fingerprint) = 32),
  answer text check (length(answer) <= 64),
  done_at timestamptz not null default clock_timestamp()
);
create index done_request_age on once.done_request (done_at);
grant select, insert, update (answer) on once.done_request to jisr_app;

-- Only old ones can be forgotten: a young mark deleted would let its request act again.
create function once.forget_old() returns void language sql volatile
  security definer set search_path = pg_catalog, pg_temp as $$
  delete from once.done_request where done_at < clock_timestamp() - interval '72 hours'
$$;
revoke all on function once.forget_old() from public;
grant execute on function once.forget_old() to jisr_app;
reset role;
