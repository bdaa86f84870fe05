-- A part of a file has a row from when it is first written; until now it had an empty one before.
set role jisr_owner;
alter table centre.file_part no force row level security;
delete from centre.file_part where version = 0;
alter table centre.file_part force row level security;
alter table centre.file_part add check (version > 0);
alter table centre.file_part alter column envelope set not null;
reset role;
