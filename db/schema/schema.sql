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
, rating_thresholds text check (json_valid(rating_thresholds)), currency text check (length(currency) = 3)) strict;

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
, rating_override text check (rating_override in ('red', 'amber', 'green', 'grey')), rating_override_reason text, rating_override_day text) strict;

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
, criteria_met text check (json_valid(criteria_met))) strict;

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

CREATE TABLE milestone (
  number integer primary key,
  id text not null unique,
  activity_id text not null references activity (id) deferrable initially deferred,
  title text not null,
  deliverable text not null,
  owner_id text references organisation (id) deferrable initially deferred,
  planned_day text not null,
  revised_day text check ((revised_day is null) = (revised_day_reason is null)),
  revised_day_reason text check (revised_day_reason in (
    'partner-availability', 'funding', 'staffing', 'procurement', 'access-security', 'scope-change',
    'external-decision', 'correction', 'other'
  )),
  revised_day_explanation text,
  actual_day text,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX milestone_of_activity on milestone (activity_id) where deleted = 0;

CREATE TABLE reporting_period (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  kind text not null check (kind in ('month', 'quarter', 'half-year', 'year', 'custom')),
  from_day text not null,
  to_day text not null check (from_day <= to_day),
  submission_opens text check ((submission_opens is null) = (submission_due is null)),
  submission_due text,
  name text,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX reporting_period_of_plan on reporting_period (plan_id, from_day) where deleted = 0;

CREATE TABLE round_entry (
  number integer primary key,
  id text not null unique,
  period_id text not null references reporting_period (id) deferrable initially deferred,
  activity_id text not null references activity (id) deferrable initially deferred,
  outcome text not null check (outcome in ('updated', 'no-change')),
  rating text not null check (rating in ('red', 'amber', 'green', 'grey')),
  rating_proposed text not null check (rating_proposed in ('red', 'amber', 'green', 'grey')),
  rating_reason text,
  day text not null,
  author_id text references person (id) deferrable initially deferred,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX round_entry_of_activity on round_entry (activity_id, period_id) where deleted = 0;

CREATE INDEX round_entry_of_period on round_entry (period_id) where deleted = 0;

CREATE TABLE indicator (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  title text not null,
  unit text not null,
  direction text not null check (direction in ('ascending', 'descending')),
  measure text not null check (measure in ('cumulative', 'per-period')),
  baseline_value real,
  baseline_day text,
  target_value real,
  target_day text,
  disaggregation text not null check (json_valid(disaggregation)),
  means_of_verification text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX indicator_of_plan on indicator (plan_id) where deleted = 0;

CREATE INDEX indicator_of_activity on indicator (activity_id) where deleted = 0 and activity_id is not null;

CREATE TABLE indicator_value (
  number integer primary key,
  id text not null unique,
  indicator_id text not null references indicator (id) deferrable initially deferred,
  period_id text not null references reporting_period (id) deferrable initially deferred,
  category text,
  target real,
  actual real,
  variance_reason text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX indicator_value_of_indicator on indicator_value (indicator_id, period_id) where deleted = 0;

CREATE TABLE risk (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  title text not null,
  description text not null,
  category text not null check (category in (
    'social-environmental', 'financial', 'operational', 'organizational', 'reputational', 'regulatory', 'strategic',
    'safety-security'
  )),
  likelihood integer not null check (likelihood between 1 and 5),
  impact integer not null check (impact between 1 and 5),
  owner_id text references organisation (id) deferrable initially deferred,
  owner_name text,
  treatment text check (treatment in ('mitigate', 'transfer', 'terminate', 'tolerate')),
  treatment_text text check ((treatment is null) = (treatment_text is null)),
  status text not null check (status in ('open', 'occurred', 'closed')),
  identified_day text not null,
  review_day text,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX risk_of_plan on risk (plan_id) where deleted = 0;

CREATE TABLE issue (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  risk_id text references risk (id) deferrable initially deferred,
  title text not null,
  description text not null,
  raised_day text not null,
  resolution_day text check ((resolution_day is null) = (resolution_text is null)),
  resolution_text text,
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX issue_of_plan on issue (plan_id) where deleted = 0;

CREATE TABLE measure (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  issue_id text references issue (id) deferrable initially deferred,
  risk_id text references risk (id) deferrable initially deferred,
  text text not null check (text <> ''),
  actor_id text references organisation (id) deferrable initially deferred,
  actor_name text,
  due_day text,
  completion_day text check ((completion_day is null) = (completion_text is null)),
  completion_text text,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX measure_of_plan on measure (plan_id) where deleted = 0;

CREATE TRIGGER milestone_is_inserted_by_the_log before insert on milestone
when (select is_writing from device) is not 1 begin
  select raise(abort, 'milestone is written only through the operation log');
end;

CREATE TRIGGER milestone_is_updated_by_the_log before update on milestone
when (select is_writing from device) is not 1 begin
  select raise(abort, 'milestone is written only through the operation log');
end;

CREATE TRIGGER milestone_is_kept before delete on milestone begin
  select raise(abort, 'a row of milestone is marked as deleted, never removed');
end;

CREATE TRIGGER reporting_period_is_inserted_by_the_log before insert on reporting_period
when (select is_writing from device) is not 1 begin
  select raise(abort, 'reporting_period is written only through the operation log');
end;

CREATE TRIGGER reporting_period_is_updated_by_the_log before update on reporting_period
when (select is_writing from device) is not 1 begin
  select raise(abort, 'reporting_period is written only through the operation log');
end;

CREATE TRIGGER reporting_period_is_kept before delete on reporting_period begin
  select raise(abort, 'a row of reporting_period is marked as deleted, never removed');
end;

CREATE TRIGGER round_entry_is_inserted_by_the_log before insert on round_entry
when (select is_writing from device) is not 1 begin
  select raise(abort, 'round_entry is written only through the operation log');
end;

CREATE TRIGGER round_entry_is_updated_by_the_log before update on round_entry
when (select is_writing from device) is not 1 begin
  select raise(abort, 'round_entry is written only through the operation log');
end;

CREATE TRIGGER round_entry_is_kept before delete on round_entry begin
  select raise(abort, 'a row of round_entry is marked as deleted, never removed');
end;

CREATE TRIGGER indicator_is_inserted_by_the_log before insert on indicator
when (select is_writing from device) is not 1 begin
  select raise(abort, 'indicator is written only through the operation log');
end;

CREATE TRIGGER indicator_is_updated_by_the_log before update on indicator
when (select is_writing from device) is not 1 begin
  select raise(abort, 'indicator is written only through the operation log');
end;

CREATE TRIGGER indicator_is_kept before delete on indicator begin
  select raise(abort, 'a row of indicator is marked as deleted, never removed');
end;

CREATE TRIGGER indicator_value_is_inserted_by_the_log before insert on indicator_value
when (select is_writing from device) is not 1 begin
  select raise(abort, 'indicator_value is written only through the operation log');
end;

CREATE TRIGGER indicator_value_is_updated_by_the_log before update on indicator_value
when (select is_writing from device) is not 1 begin
  select raise(abort, 'indicator_value is written only through the operation log');
end;

CREATE TRIGGER indicator_value_is_kept before delete on indicator_value begin
  select raise(abort, 'a row of indicator_value is marked as deleted, never removed');
end;

CREATE TRIGGER risk_is_inserted_by_the_log before insert on risk
when (select is_writing from device) is not 1 begin
  select raise(abort, 'risk is written only through the operation log');
end;

CREATE TRIGGER risk_is_updated_by_the_log before update on risk
when (select is_writing from device) is not 1 begin
  select raise(abort, 'risk is written only through the operation log');
end;

CREATE TRIGGER risk_is_kept before delete on risk begin
  select raise(abort, 'a row of risk is marked as deleted, never removed');
end;

CREATE TRIGGER issue_is_inserted_by_the_log before insert on issue
when (select is_writing from device) is not 1 begin
  select raise(abort, 'issue is written only through the operation log');
end;

CREATE TRIGGER issue_is_updated_by_the_log before update on issue
when (select is_writing from device) is not 1 begin
  select raise(abort, 'issue is written only through the operation log');
end;

CREATE TRIGGER issue_is_kept before delete on issue begin
  select raise(abort, 'a row of issue is marked as deleted, never removed');
end;

CREATE TRIGGER measure_is_inserted_by_the_log before insert on measure
when (select is_writing from device) is not 1 begin
  select raise(abort, 'measure is written only through the operation log');
end;

CREATE TRIGGER measure_is_updated_by_the_log before update on measure
when (select is_writing from device) is not 1 begin
  select raise(abort, 'measure is written only through the operation log');
end;

CREATE TRIGGER measure_is_kept before delete on measure begin
  select raise(abort, 'a row of measure is marked as deleted, never removed');
end;

CREATE TABLE funding_line (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  kind text not null check (kind in ('required', 'pledged', 'committed', 'received', 'expenditure')),
  donor_id text references organisation (id) deferrable initially deferred,
  amount integer not null check (amount >= 0),
  currency text not null check (length(currency) = 3),
  year integer not null,
  day text,
  remark text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX funding_line_of_plan on funding_line (plan_id, activity_id) where deleted = 0;

CREATE INDEX funding_line_of_activity on funding_line (activity_id) where deleted = 0 and activity_id is not null;

CREATE TABLE currency_rate (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  from_currency text not null check (length(from_currency) = 3),
  to_currency text not null check (length(to_currency) = 3),
  rate text not null,
  day text not null,
  source text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX currency_rate_of_plan on currency_rate (plan_id, day) where deleted = 0;

CREATE TABLE contribution (
  number integer primary key,
  id text not null unique,
  activity_id text not null references activity (id) deferrable initially deferred,
  organisation_id text not null references organisation (id) deferrable initially deferred,
  kind text not null check (kind in (
    'money', 'staff-time', 'expertise', 'training', 'data-access', 'equipment', 'premises'
  )),
  promise text not null check (promise <> ''),
  promised_day text,
  due_day text,
  delivery text check (delivery in ('partly', 'delivered', 'withdrawn')),
  delivery_day text check ((delivery is null) = (delivery_day is null)),
  delivery_text text check ((delivery is null) = (delivery_text is null)),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX contribution_of_activity on contribution (activity_id) where deleted = 0;

CREATE TABLE meeting (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  title text not null,
  day text not null,
  place text,
  participants text not null,
  minutes text not null,
  state text not null check (state in ('planned', 'held')),
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX meeting_of_plan on meeting (plan_id, day) where deleted = 0;

CREATE TABLE action_point (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  meeting_id text references meeting (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  text text not null check (text <> ''),
  owner_id text references organisation (id) deferrable initially deferred,
  owner_name text,
  due_day text,
  completion_day text check ((completion_day is null) = (completion_text is null)),
  completion_text text,
  verification_day text check ((verification_day is null) = (verification_text is null)),
  verification_text text,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX action_point_of_plan on action_point (plan_id) where deleted = 0;

CREATE TABLE agenda_item (
  number integer primary key,
  id text not null unique,
  meeting_id text not null references meeting (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('overdue', 'at-risk', 'decision-wanted', 'carried-over', 'other')),
  title text not null,
  activity_id text references activity (id) deferrable initially deferred,
  action_point_id text references action_point (id) deferrable initially deferred,
  discussion text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX agenda_item_of_meeting on agenda_item (meeting_id, position) where deleted = 0;

CREATE TABLE decision (
  number integer primary key,
  id text not null unique,
  meeting_id text not null references meeting (id) deferrable initially deferred,
  agenda_item_id text references agenda_item (id) deferrable initially deferred,
  activity_id text references activity (id) deferrable initially deferred,
  position integer not null check (position >= 0),
  text text not null check (text <> ''),
  reason text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX decision_of_meeting on decision (meeting_id, position) where deleted = 0;

CREATE TABLE contact (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  organisation_id text not null references organisation (id) deferrable initially deferred,
  name text not null,
  post text,
  functions text not null check (json_valid(functions)),
  email text,
  phone text,
  remark text not null,
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX contact_of_plan on contact (plan_id) where deleted = 0;

CREATE TRIGGER funding_line_is_inserted_by_the_log before insert on funding_line
when (select is_writing from device) is not 1 begin
  select raise(abort, 'funding_line is written only through the operation log');
end;

CREATE TRIGGER funding_line_is_updated_by_the_log before update on funding_line
when (select is_writing from device) is not 1 begin
  select raise(abort, 'funding_line is written only through the operation log');
end;

CREATE TRIGGER funding_line_is_kept before delete on funding_line begin
  select raise(abort, 'a row of funding_line is marked as deleted, never removed');
end;

CREATE TRIGGER currency_rate_is_inserted_by_the_log before insert on currency_rate
when (select is_writing from device) is not 1 begin
  select raise(abort, 'currency_rate is written only through the operation log');
end;

CREATE TRIGGER currency_rate_is_updated_by_the_log before update on currency_rate
when (select is_writing from device) is not 1 begin
  select raise(abort, 'currency_rate is written only through the operation log');
end;

CREATE TRIGGER currency_rate_is_kept before delete on currency_rate begin
  select raise(abort, 'a row of currency_rate is marked as deleted, never removed');
end;

CREATE TRIGGER contribution_is_inserted_by_the_log before insert on contribution
when (select is_writing from device) is not 1 begin
  select raise(abort, 'contribution is written only through the operation log');
end;

CREATE TRIGGER contribution_is_updated_by_the_log before update on contribution
when (select is_writing from device) is not 1 begin
  select raise(abort, 'contribution is written only through the operation log');
end;

CREATE TRIGGER contribution_is_kept before delete on contribution begin
  select raise(abort, 'a row of contribution is marked as deleted, never removed');
end;

CREATE TRIGGER meeting_is_inserted_by_the_log before insert on meeting
when (select is_writing from device) is not 1 begin
  select raise(abort, 'meeting is written only through the operation log');
end;

CREATE TRIGGER meeting_is_updated_by_the_log before update on meeting
when (select is_writing from device) is not 1 begin
  select raise(abort, 'meeting is written only through the operation log');
end;

CREATE TRIGGER meeting_is_kept before delete on meeting begin
  select raise(abort, 'a row of meeting is marked as deleted, never removed');
end;

CREATE TRIGGER agenda_item_is_inserted_by_the_log before insert on agenda_item
when (select is_writing from device) is not 1 begin
  select raise(abort, 'agenda_item is written only through the operation log');
end;

CREATE TRIGGER agenda_item_is_updated_by_the_log before update on agenda_item
when (select is_writing from device) is not 1 begin
  select raise(abort, 'agenda_item is written only through the operation log');
end;

CREATE TRIGGER agenda_item_is_kept before delete on agenda_item begin
  select raise(abort, 'a row of agenda_item is marked as deleted, never removed');
end;

CREATE TRIGGER decision_is_inserted_by_the_log before insert on decision
when (select is_writing from device) is not 1 begin
  select raise(abort, 'decision is written only through the operation log');
end;

CREATE TRIGGER decision_is_updated_by_the_log before update on decision
when (select is_writing from device) is not 1 begin
  select raise(abort, 'decision is written only through the operation log');
end;

CREATE TRIGGER decision_is_kept before delete on decision begin
  select raise(abort, 'a row of decision is marked as deleted, never removed');
end;

CREATE TRIGGER action_point_is_inserted_by_the_log before insert on action_point
when (select is_writing from device) is not 1 begin
  select raise(abort, 'action_point is written only through the operation log');
end;

CREATE TRIGGER action_point_is_updated_by_the_log before update on action_point
when (select is_writing from device) is not 1 begin
  select raise(abort, 'action_point is written only through the operation log');
end;

CREATE TRIGGER action_point_is_kept before delete on action_point begin
  select raise(abort, 'a row of action_point is marked as deleted, never removed');
end;

CREATE TRIGGER contact_is_inserted_by_the_log before insert on contact
when (select is_writing from device) is not 1 begin
  select raise(abort, 'contact is written only through the operation log');
end;

CREATE TRIGGER contact_is_updated_by_the_log before update on contact
when (select is_writing from device) is not 1 begin
  select raise(abort, 'contact is written only through the operation log');
end;

CREATE TRIGGER contact_is_kept before delete on contact begin
  select raise(abort, 'a row of contact is marked as deleted, never removed');
end;

CREATE TABLE attachment (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  note_id text references note (id) deferrable initially deferred,
  milestone_id text references milestone (id) deferrable initially deferred,
  document_id text references document (id) deferrable initially deferred,
  meeting_id text references meeting (id) deferrable initially deferred,
  caption text not null,
  day text not null,
  sha256 text not null check (length(sha256) = 64),
  file_name text not null,
  media_type text not null,
  file_size integer not null check (file_size >= 0),
  marking text not null check (marking in ('unclassified', 'confidential', 'strictly-confidential')),
  deleted integer not null default 0 check (deleted in (0, 1)),
  provenance text check (provenance in ('documented', 'derived', 'illustrative')),
  provenance_source text,
  provenance_fields text check ((provenance is null) = (provenance_fields is null))
    check (json_valid(provenance_fields))
) strict;

CREATE INDEX attachment_of_plan on attachment (plan_id) where deleted = 0;

CREATE TABLE snooze (
  number integer primary key,
  id text not null unique,
  plan_id text not null references plan (id) deferrable initially deferred,
  key text not null,
  until_day text not null,
  reason text,
  deleted integer not null default 0 check (deleted in (0, 1))
) strict;

CREATE INDEX snooze_of_plan on snooze (plan_id, until_day) where deleted = 0;

CREATE TABLE criterion (
  number integer primary key,
  id text not null unique,
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

CREATE INDEX criterion_of_plan on criterion (plan_id, position) where deleted = 0;

CREATE TABLE search_record (
  number integer primary key,
  entity text not null,
  row text not null,
  unique (row, entity)
) strict;

CREATE VIRTUAL TABLE record_search using fts5 (plan, text, tokenize = 'ascii', content = '', contentless_delete = 1);

CREATE TRIGGER attachment_is_inserted_by_the_log before insert on attachment
when (select is_writing from device) is not 1 begin
  select raise(abort, 'attachment is written only through the operation log');
end;

CREATE TRIGGER attachment_is_updated_by_the_log before update on attachment
when (select is_writing from device) is not 1 begin
  select raise(abort, 'attachment is written only through the operation log');
end;

CREATE TRIGGER attachment_is_kept before delete on attachment begin
  select raise(abort, 'a row of attachment is marked as deleted, never removed');
end;

CREATE TRIGGER snooze_is_inserted_by_the_log before insert on snooze
when (select is_writing from device) is not 1 begin
  select raise(abort, 'snooze is written only through the operation log');
end;

CREATE TRIGGER snooze_is_updated_by_the_log before update on snooze
when (select is_writing from device) is not 1 begin
  select raise(abort, 'snooze is written only through the operation log');
end;

CREATE TRIGGER snooze_is_kept before delete on snooze begin
  select raise(abort, 'a row of snooze is marked as deleted, never removed');
end;

CREATE TRIGGER criterion_is_inserted_by_the_log before insert on criterion
when (select is_writing from device) is not 1 begin
  select raise(abort, 'criterion is written only through the operation log');
end;

CREATE TRIGGER criterion_is_updated_by_the_log before update on criterion
when (select is_writing from device) is not 1 begin
  select raise(abort, 'criterion is written only through the operation log');
end;

CREATE TRIGGER criterion_is_kept before delete on criterion begin
  select raise(abort, 'a row of criterion is marked as deleted, never removed');
end;

CREATE TABLE file (
  number integer primary key,
  sha256 text unique check (length(sha256) = 64),
  size integer not null check (size between 0 and 104857600)
) strict;

CREATE TABLE file_part (
  number integer primary key,
  file integer not null references file (number) deferrable initially deferred,
  start integer not null check (start >= 0),
  bytes blob not null check (length(bytes) between 1 and 8388608),
  unique (file, start)
) strict;

CREATE INDEX attachment_of_file on attachment (sha256);

CREATE TRIGGER file_begins_without_a_hash before insert on file
when (select is_writing from device) is not 1 or new.sha256 is not null begin
  select raise(abort, 'a file begins empty, and is written only while it is received');
end;

CREATE TRIGGER file_is_named_by_its_bytes before update on file
when (select is_writing from device) is not 1 or new.number is not old.number or new.size is not old.size
  or (old.sha256 is not null and new.sha256 is not null) begin
  select raise(abort, 'a file that has arrived never changes');
end;

CREATE TRIGGER file_is_whole_when_it_is_named before update of sha256 on file
when new.sha256 is not null
  and new.size is not (select coalesce(sum(length(bytes)), 0) from file_part where file = new.number) begin
  select raise(abort, 'a file gets its hash when all its bytes are there');
end;

CREATE TRIGGER file_is_kept before delete on file
when (select is_writing from device) is not 1 or exists (select 1 from attachment where sha256 = old.sha256) begin
  select raise(abort, 'a file that is attached is never removed');
end;

CREATE TRIGGER file_part_arrives before insert on file_part
when (select is_writing from device) is not 1 or (select sha256 from file where number = new.file) is not null begin
  select raise(abort, 'a file that has arrived never changes');
end;

CREATE TRIGGER file_part_never_changes before update on file_part begin
  select raise(abort, 'a part of a file never changes');
end;

CREATE TRIGGER file_part_is_kept before delete on file_part
when (select is_writing from device) is not 1
  or exists (select 1 from file join attachment using (sha256) where file.number = old.file) begin
  select raise(abort, 'a file that is attached is never removed');
end;

CREATE INDEX milestone_deleted on milestone (activity_id) where deleted = 1;

CREATE INDEX round_entry_deleted on round_entry (activity_id) where deleted = 1;

CREATE INDEX contribution_deleted on contribution (activity_id) where deleted = 1;

CREATE INDEX indicator_deleted on indicator (activity_id) where deleted = 1;

CREATE INDEX funding_line_deleted on funding_line (activity_id) where deleted = 1;

CREATE INDEX risk_of_activity on risk (activity_id) where deleted = 0 and activity_id is not null;

CREATE INDEX issue_of_activity on issue (activity_id) where deleted = 0 and activity_id is not null;

CREATE INDEX measure_of_risk on measure (risk_id) where deleted = 0 and risk_id is not null;

CREATE INDEX measure_of_issue on measure (issue_id) where deleted = 0 and issue_id is not null;

CREATE INDEX agenda_item_of_activity on agenda_item (activity_id) where deleted = 0 and activity_id is not null;

CREATE INDEX decision_of_activity on decision (activity_id) where deleted = 0 and activity_id is not null;

CREATE INDEX action_point_of_activity on action_point (activity_id) where deleted = 0 and activity_id is not null;

CREATE INDEX attachment_of_note on attachment (note_id) where deleted = 0 and note_id is not null;

CREATE INDEX attachment_of_milestone on attachment (milestone_id) where deleted = 0 and milestone_id is not null;

CREATE INDEX attachment_of_document on attachment (document_id) where deleted = 0 and document_id is not null;

CREATE INDEX attachment_of_meeting on attachment (meeting_id) where deleted = 0 and meeting_id is not null;
