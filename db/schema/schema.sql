-- What an empty workspace has after every migration. Made by: npm run generate

CREATE TABLE operation (
  number integer primary key,
  id text not null unique,
  lamport integer not null check (lamport > 0),
  at text not null,
  actor text,
  command text not null,
  entity text not null,
  row text not null,
  field text not null,
  value text not null check (json_valid(value)),
  context text not null check (json_valid(context)),
  scope text
) strict;

CREATE INDEX operation_of_field on operation (row, field);

CREATE INDEX operation_of_scope on operation (scope, number, entity, actor, at);

CREATE TRIGGER operation_is_kept before delete on operation begin
  select raise(abort, 'an operation is never deleted');
end;

CREATE TRIGGER operation_is_fixed before update on operation begin
  select raise(abort, 'an operation is never changed');
end;

CREATE TABLE command (
  id text primary key,
  name text not null,
  field text,
  subject text not null,
  at text not null,
  actor text,
  answer text not null check (json_valid(answer)),
  kind text not null check (kind in ('do', 'undo', 'redo')),
  undoes text references command (id),
  first_operation integer,
  last_operation integer,
  check ((kind = 'do') = (undoes is null)),
  check ((first_operation is null) = (last_operation is null))
) strict, without rowid;

CREATE TRIGGER command_is_kept before delete on command begin
  select raise(abort, 'a command is never deleted');
end;

CREATE TRIGGER command_is_fixed before update on command begin
  select raise(abort, 'a command is never changed');
end;

CREATE TABLE undo_step (
  number integer primary key,
  command text not null references command (id),
  effective text not null references command (id),
  state text not null check (state in ('done', 'undone', 'closed'))
) strict;

CREATE TABLE device (
  id integer primary key check (id = 1),
  workspace text not null,
  device text not null,
  incarnation text not null,
  counter integer not null check (counter >= 0),
  lamport integer not null check (lamport >= 0),
  commit_count integer not null check (commit_count >= 0),
  is_writing integer not null check (is_writing in (0, 1)),
  is_clean integer not null check (is_clean in (0, 1)),
  is_projected integer not null check (is_projected in (0, 1)),
  profile text
) strict;

CREATE TABLE origin (
  id text primary key,
  contiguous integer not null check (contiguous >= 0)
) strict, without rowid;

CREATE TABLE conflict (
  entity text not null,
  row text not null,
  field text not null,
  primary key (row, field, entity)
) strict, without rowid;

CREATE TABLE parked (
  row text not null,
  field text not null,
  entity text not null,
  reference text not null,
  primary key (row, field, entity, reference)
) strict, without rowid;

CREATE INDEX parked_for_reference on parked (reference);

CREATE TABLE search_pending (
  entity text not null,
  row text not null,
  primary key (entity, row)
) strict, without rowid;

CREATE TABLE workspace (
  id text primary key,
  name text not null,
  description text not null,
  demonstration_day text,
  deleted integer not null default 0 check (deleted in (0, 1))
) strict;

CREATE TABLE organisation (
  id text primary key,
  name_en text, name_fr text, name_es text, name_ar text, name_ru text, name_zh text,
  abbreviation_en text, abbreviation_fr text, abbreviation_es text,
  abbreviation_ar text, abbreviation_ru text, abbreviation_zh text,
  kind text not null check (kind in (
    'multilateral', 'government', 'other-public', 'international-ngo', 'foundation', 'private-sector', 'academic', 'other'
  )),
  seat text,
  functions text not null check (json_valid(functions)),
  description text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE TABLE person (
  id text primary key,
  name text not null,
  post text,
  organisation_id text references organisation (id) deferrable initially deferred,
  deleted integer not null default 0 check (deleted in (0, 1))
) strict;

CREATE TABLE plan (
  id text primary key,
  title text not null,
  short_title text not null,
  kind text not null check (kind in ('joint-action-plan', 'cooperation-framework')),
  state text not null check (state in ('current', 'historical')),
  period_start text,
  period_end text,
  focus_year integer,
  description text not null,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE TABLE party (
  id text primary key,
  plan_id text not null references plan (id) deferrable initially deferred,
  organisation_id text not null references organisation (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  functions text not null check (json_valid(functions)),
  contribution text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX party_of_plan on party (plan_id);

CREATE INDEX party_of_organisation on party (organisation_id);

CREATE TABLE document (
  id text primary key,
  plan_id text not null references plan (id) deferrable initially deferred,
  title text not null,
  kind text not null check (kind in (
    'legal-agreement', 'joint-action-plan', 'activity-matrix', 'parent-agreement', 'project-agreement', 'memorandum',
    'declaration', 'protocol', 'commitment', 'parent-plan', 'other'
  )),
  status text not null check (status in (
    'draft', 'presented', 'signed', 'adopted', 'in-force', 'ended', 'not-stated'
  )),
  day text,
  signatories text not null,
  remark text not null,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX document_of_plan on document (plan_id);

CREATE TABLE area (
  id text primary key,
  plan_id text not null references plan (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  name text not null,
  description text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX area_of_plan on area (plan_id);

CREATE TABLE focus_area (
  id text primary key,
  plan_id text not null references plan (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  name text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX focus_area_of_plan on focus_area (plan_id);

CREATE TABLE objective (
  id text primary key,
  plan_id text not null references plan (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  text text not null check (text <> ''),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX objective_of_plan on objective (plan_id);

CREATE TABLE activity (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  area_id text not null references area (id) deferrable initially deferred,
  focus_area_id text references focus_area (id) deferrable initially deferred,
  objective_id text references objective (id) deferrable initially deferred,
  reference text not null,
  reference_order text not null,
  title text not null,
  title_order text not null,
  description text not null,
  nature text not null check (nature in ('joint', 'complementary')),
  horizon text not null check (horizon in ('current', 'aspirational')),
  status text not null check (status in ('planned', 'ongoing', 'closing', 'completed', 'cancelled', 'suspended')),
  status_reason text check (status not in ('cancelled', 'suspended') or coalesce(trim(status_reason), '') <> ''),
  planned_start text,
  planned_end text,
  revised_start text check ((revised_start is null) = (revised_start_reason is null)),
  revised_start_reason text check (revised_start_reason in (
    'partner-availability', 'funding', 'staffing', 'procurement', 'access-security', 'scope-change',
    'external-decision', 'correction', 'other'
  )),
  revised_start_explanation text,
  revised_end text check ((revised_end is null) = (revised_end_reason is null)),
  revised_end_reason text check (revised_end_reason in (
    'partner-availability', 'funding', 'staffing', 'procurement', 'access-security', 'scope-change',
    'external-decision', 'correction', 'other'
  )),
  revised_end_explanation text,
  actual_start text,
  actual_end text,
  sdg_targets text not null check (json_valid(sdg_targets)),
  geography text not null,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX activity_of_plan on activity (plan_id, reference_order, reference) where deleted = 0;

CREATE INDEX activity_deleted on activity (plan_id) where deleted = 1;

CREATE INDEX activity_of_area on activity (area_id) where deleted = 0;

CREATE INDEX activity_of_focus_area on activity (focus_area_id) where deleted = 0 and focus_area_id is not null;

CREATE INDEX activity_of_objective on activity (objective_id) where deleted = 0 and objective_id is not null;

CREATE INDEX activity_by_reference on activity (reference_order, reference, plan_id, number, status) where deleted = 0;

CREATE INDEX activity_by_title on activity (title_order, plan_id, reference_order) where deleted = 0;

CREATE INDEX activity_by_status on activity (
  case status when 'planned' then 1 when 'ongoing' then 2 when 'closing' then 3 when 'completed' then 4
    when 'cancelled' then 5 else 6 end,
  plan_id, reference_order
) where deleted = 0;

CREATE INDEX activity_by_end on activity (
  coalesce(actual_end, revised_end, planned_end, 'none'), plan_id, reference_order
) where deleted = 0;

CREATE TABLE participation (
  id text primary key,
  activity_id text not null references activity (id) deferrable initially deferred,
  organisation_id text not null references organisation (id) deferrable initially deferred,
  role text not null check (role in ('lead', 'co-lead', 'implementing', 'supporting', 'funding', 'observer')),
  functions text not null check (json_valid(functions)),
  contribution text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX participation_of_activity on participation (activity_id);

CREATE INDEX participation_of_organisation on participation (organisation_id, activity_id) where deleted = 0;

CREATE TABLE selection (
  id text primary key,
  activity_id text not null references activity (id) deferrable initially deferred,
  year integer not null,
  decision text not null check (decision in ('chosen', 'deferred')),
  reason text not null,
  carried_from_year integer,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX selection_of_activity on selection (activity_id, year);

CREATE TABLE note (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  kind text not null check (kind in ('progress', 'issue', 'risk', 'decision', 'lesson', 'field-visit')),
  day text not null,
  text text not null check (text <> ''),
  author_id text references person (id) deferrable initially deferred,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX note_of_plan on note (plan_id, day, number, activity_id, kind, provenance) where deleted = 0;

CREATE INDEX note_of_activity on note (activity_id, deleted, day);

CREATE VIRTUAL TABLE activity_search using fts5 (
  plan, reference, title, description, tokenize = 'ascii', content = '', contentless_delete = 1
);

CREATE VIRTUAL TABLE note_search using fts5 (plan, text, tokenize = 'ascii', content = '', contentless_delete = 1);

CREATE TRIGGER workspace_is_inserted_by_the_log before insert on workspace
when (select is_writing from device) is not 1 begin
  select raise(abort, 'workspace is written only through the operation log');
end;

CREATE TRIGGER workspace_is_updated_by_the_log before update on workspace
when (select is_writing from device) is not 1 begin
  select raise(abort, 'workspace is written only through the operation log');
end;

CREATE TRIGGER workspace_is_kept before delete on workspace begin
  select raise(abort, 'a row of workspace is marked as deleted, never removed');
end;

CREATE TRIGGER person_is_inserted_by_the_log before insert on person
when (select is_writing from device) is not 1 begin
  select raise(abort, 'person is written only through the operation log');
end;

CREATE TRIGGER person_is_updated_by_the_log before update on person
when (select is_writing from device) is not 1 begin
  select raise(abort, 'person is written only through the operation log');
end;

CREATE TRIGGER person_is_kept before delete on person begin
  select raise(abort, 'a row of person is marked as deleted, never removed');
end;

CREATE TRIGGER organisation_is_inserted_by_the_log before insert on organisation
when (select is_writing from device) is not 1 begin
  select raise(abort, 'organisation is written only through the operation log');
end;

CREATE TRIGGER organisation_is_updated_by_the_log before update on organisation
when (select is_writing from device) is not 1 begin
  select raise(abort, 'organisation is written only through the operation log');
end;

CREATE TRIGGER organisation_is_kept before delete on organisation begin
  select raise(abort, 'a row of organisation is marked as deleted, never removed');
end;

CREATE TRIGGER plan_is_inserted_by_the_log before insert on plan
when (select is_writing from device) is not 1 begin
  select raise(abort, 'plan is written only through the operation log');
end;

CREATE TRIGGER plan_is_updated_by_the_log before update on plan
when (select is_writing from device) is not 1 begin
  select raise(abort, 'plan is written only through the operation log');
end;

CREATE TRIGGER plan_is_kept before delete on plan begin
  select raise(abort, 'a row of plan is marked as deleted, never removed');
end;

CREATE TRIGGER party_is_inserted_by_the_log before insert on party
when (select is_writing from device) is not 1 begin
  select raise(abort, 'party is written only through the operation log');
end;

CREATE TRIGGER party_is_updated_by_the_log before update on party
when (select is_writing from device) is not 1 begin
  select raise(abort, 'party is written only through the operation log');
end;

CREATE TRIGGER party_is_kept before delete on party begin
  select raise(abort, 'a row of party is marked as deleted, never removed');
end;

CREATE TRIGGER document_is_inserted_by_the_log before insert on document
when (select is_writing from device) is not 1 begin
  select raise(abort, 'document is written only through the operation log');
end;

CREATE TRIGGER document_is_updated_by_the_log before update on document
when (select is_writing from device) is not 1 begin
  select raise(abort, 'document is written only through the operation log');
end;

CREATE TRIGGER document_is_kept before delete on document begin
  select raise(abort, 'a row of document is marked as deleted, never removed');
end;

CREATE TRIGGER area_is_inserted_by_the_log before insert on area
when (select is_writing from device) is not 1 begin
  select raise(abort, 'area is written only through the operation log');
end;

CREATE TRIGGER area_is_updated_by_the_log before update on area
when (select is_writing from device) is not 1 begin
  select raise(abort, 'area is written only through the operation log');
end;

CREATE TRIGGER area_is_kept before delete on area begin
  select raise(abort, 'a row of area is marked as deleted, never removed');
end;

CREATE TRIGGER focus_area_is_inserted_by_the_log before insert on focus_area
when (select is_writing from device) is not 1 begin
  select raise(abort, 'focus_area is written only through the operation log');
end;

CREATE TRIGGER focus_area_is_updated_by_the_log before update on focus_area
when (select is_writing from device) is not 1 begin
  select raise(abort, 'focus_area is written only through the operation log');
end;

CREATE TRIGGER focus_area_is_kept before delete on focus_area begin
  select raise(abort, 'a row of focus_area is marked as deleted, never removed');
end;

CREATE TRIGGER objective_is_inserted_by_the_log before insert on objective
when (select is_writing from device) is not 1 begin
  select raise(abort, 'objective is written only through the operation log');
end;

CREATE TRIGGER objective_is_updated_by_the_log before update on objective
when (select is_writing from device) is not 1 begin
  select raise(abort, 'objective is written only through the operation log');
end;

CREATE TRIGGER objective_is_kept before delete on objective begin
  select raise(abort, 'a row of objective is marked as deleted, never removed');
end;

CREATE TRIGGER activity_is_inserted_by_the_log before insert on activity
when (select is_writing from device) is not 1 begin
  select raise(abort, 'activity is written only through the operation log');
end;

CREATE TRIGGER activity_is_updated_by_the_log before update on activity
when (select is_writing from device) is not 1 begin
  select raise(abort, 'activity is written only through the operation log');
end;

CREATE TRIGGER activity_is_kept before delete on activity begin
  select raise(abort, 'a row of activity is marked as deleted, never removed');
end;

CREATE TRIGGER participation_is_inserted_by_the_log before insert on participation
when (select is_writing from device) is not 1 begin
  select raise(abort, 'participation is written only through the operation log');
end;

CREATE TRIGGER participation_is_updated_by_the_log before update on participation
when (select is_writing from device) is not 1 begin
  select raise(abort, 'participation is written only through the operation log');
end;

CREATE TRIGGER participation_is_kept before delete on participation begin
  select raise(abort, 'a row of participation is marked as deleted, never removed');
end;

CREATE TRIGGER selection_is_inserted_by_the_log before insert on selection
when (select is_writing from device) is not 1 begin
  select raise(abort, 'selection is written only through the operation log');
end;

CREATE TRIGGER selection_is_updated_by_the_log before update on selection
when (select is_writing from device) is not 1 begin
  select raise(abort, 'selection is written only through the operation log');
end;

CREATE TRIGGER selection_is_kept before delete on selection begin
  select raise(abort, 'a row of selection is marked as deleted, never removed');
end;

CREATE TRIGGER note_is_inserted_by_the_log before insert on note
when (select is_writing from device) is not 1 begin
  select raise(abort, 'note is written only through the operation log');
end;

CREATE TRIGGER note_is_updated_by_the_log before update on note
when (select is_writing from device) is not 1 begin
  select raise(abort, 'note is written only through the operation log');
end;

CREATE TRIGGER note_is_kept before delete on note begin
  select raise(abort, 'a row of note is marked as deleted, never removed');
end;
