import { deleted, guard, marking, optionalReference, provenance, reference } from './shared-columns.ts'

const evidence = /* sql */ `
create table attachment (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('note_id', 'note')},
  ${optionalReference('milestone_id', 'milestone')},
  ${optionalReference('document_id', 'document')},
  ${optionalReference('meeting_id', 'meeting')},
  caption text not null,
  day text not null,
  sha256 text not null check (length(sha256) = 64),
  file_name text not null,
  media_type text not null,
  file_size integer not null check (file_size >= 0),
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index attachment_of_plan on attachment (plan_id) where deleted = 0;

create table snooze (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  key text not null,
  until_day text not null,
  reason text,
  ${deleted}
) strict;
create index snooze_of_plan on snooze (plan_id, until_day) where deleted = 0;

create table criterion (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  position integer not null check (position >= 0),
  name text not null,
  description text not null,
  ${deleted},
  ${provenance}
) strict;
create index criterion_of_plan on criterion (plan_id, position) where deleted = 0;

alter table selection add column criteria_met text check (json_valid(criteria_met));

create table search_record (
  number integer primary key,
  entity text not null,
  row text not null,
  unique (row, entity)
) strict;
create virtual table record_search using fts5 (plan, text, tokenize = 'ascii', content = '', contentless_delete = 1);
`

const tables = ['attachment', 'snooze', 'criterion'] as const

/**
 * Files that give evidence, what was put off, what a year's focus is chosen by; and the words of every record besides activities and
 * notes. As in step 30 only words are indexed: `search_record` says whose they are.
 */
export const sql = [evidence, ...tables.map(guard)].join('\n')
