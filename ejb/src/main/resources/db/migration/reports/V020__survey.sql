-- Published survey tables: every printed value with the lines it stands on, contradictions kept side by side.
set role jisr_owner;

create schema survey;

create table survey.document (
  id text primary key,            -- the file the line numbers count in
  title text not null,
  publisher text not null,
  published text not null
);

create table survey.seed_number (
  id text primary key,
  document text not null references survey.document,
  lines text not null,
  verbatim text not null,
  value text not null,
  unit text not null,
  base text not null,
  remark text not null
);

create table survey.published (
  position int primary key,
  document text not null references survey.document,
  tbl text not null,
  item text not null,
  value text,                     -- as published: a number, "43..49", "1/3"; empty where the source gives none
  unit text not null,
  base text not null,
  base_n int,
  note text,
  unique (tbl, item, unit)
);

create table survey.published_source (
  position int not null references survey.published,
  ordinal int not null,
  seed_number text not null references survey.seed_number,
  primary key (position, ordinal)
);

create view survey.v_published as
  select p.position, p.tbl, p.item, p.value, p.unit, p.base, p.base_n, p.note, d.title, d.publisher
    from survey.published p join survey.document d on d.id = p.document;
create view survey.v_published_source as
  select s.position, s.ordinal, n.id as seed_number, n.document, n.lines, n.verbatim
    from survey.published_source s join survey.seed_number n on n.id = s.seed_number;

grant usage on schema survey to jisr_release_loader, jisr_report_reader;
grant select, insert, delete on survey.document, survey.seed_number, survey.published, survey.published_source
  to jisr_release_loader;
grant select on survey.v_published, survey.v_published_source to jisr_report_reader;
