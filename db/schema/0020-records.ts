import { deleted, marking, optionalReference, provenance, reference, revision } from './shared-columns.ts'

/**
 * One table an entity: the state that the operations make.
 * A check spans the columns of one field only, because a merge may put any fields together.
 */
export const sql = /* sql */ `
create table workspace (
  id text primary key,
  name text not null,
  description text not null,
  demonstration_day text,
  ${deleted}
) strict;

create table organisation (
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
  ${deleted},
  ${provenance}
) strict;

create table person (
  id text primary key,
  name text not null,
  post text,
  ${optionalReference('organisation_id', 'organisation')},
  ${deleted}
) strict;

create table plan (
  id text primary key,
  title text not null,
  short_title text not null,
  kind text not null check (kind in ('joint-action-plan', 'cooperation-framework')),
  state text not null check (state in ('current', 'historical')),
  period_start text,
  period_end text,
  focus_year integer,
  description text not null,
  ${marking},
  ${deleted},
  ${provenance}
) strict;

create table party (
  id text primary key,
  ${reference('plan_id', 'plan')},
  ${reference('organisation_id', 'organisation')},
  position integer not null check (position >= 0),
  functions text not null check (json_valid(functions)),
  contribution text not null,
  ${deleted},
  ${provenance}
) strict;
create index party_of_plan on party (plan_id);
create index party_of_organisation on party (organisation_id);

create table document (
  id text primary key,
  ${reference('plan_id', 'plan')},
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
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index document_of_plan on document (plan_id);

create table area (
  id text primary key,
  ${reference('plan_id', 'plan')},
  position integer not null check (position >= 0),
  name text not null,
  description text not null,
  ${deleted},
  ${provenance}
) strict;
create index area_of_plan on area (plan_id);

create table focus_area (
  id text primary key,
  ${reference('plan_id', 'plan')},
  position integer not null check (position >= 0),
  name text not null,
  ${deleted},
  ${provenance}
) strict;
create index focus_area_of_plan on focus_area (plan_id);

create table objective (
  id text primary key,
  ${reference('plan_id', 'plan')},
  position integer not null check (position >= 0),
  text text not null check (text <> ''),
  ${deleted},
  ${provenance}
) strict;
create index objective_of_plan on objective (plan_id);

create table activity (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${reference('area_id', 'area')},
  ${optionalReference('focus_area_id', 'focus_area')},
  ${optionalReference('objective_id', 'objective')},
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
  ${revision('revised_start')},
  ${revision('revised_end')},
  actual_start text,
  actual_end text,
  sdg_targets text not null check (json_valid(sdg_targets)),
  geography text not null,
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index activity_of_plan on activity (plan_id, reference_order, reference) where deleted = 0;
create index activity_deleted on activity (plan_id) where deleted = 1;
create index activity_of_area on activity (area_id) where deleted = 0;
create index activity_of_focus_area on activity (focus_area_id) where deleted = 0 and focus_area_id is not null;
create index activity_of_objective on activity (objective_id) where deleted = 0 and objective_id is not null;
create index activity_by_reference on activity (reference_order, reference, plan_id, number, status) where deleted = 0;
create index activity_by_title on activity (title_order, plan_id, reference_order) where deleted = 0;
create index activity_by_status on activity (
  case status when 'planned' then 1 when 'ongoing' then 2 when 'closing' then 3 when 'completed' then 4
    when 'cancelled' then 5 else 6 end,
  plan_id, reference_order
) where deleted = 0;
create index activity_by_end on activity (
  coalesce(actual_end, revised_end, planned_end, 'none'), plan_id, reference_order
) where deleted = 0;

create table participation (
  id text primary key,
  ${reference('activity_id', 'activity')},
  ${reference('organisation_id', 'organisation')},
  role text not null check (role in ('lead', 'co-lead', 'implementing', 'supporting', 'funding', 'observer')),
  functions text not null check (json_valid(functions)),
  contribution text not null,
  ${deleted},
  ${provenance}
) strict;
create index participation_of_activity on participation (activity_id);
create index participation_of_organisation on participation (organisation_id, activity_id) where deleted = 0;

create table selection (
  id text primary key,
  ${reference('activity_id', 'activity')},
  year integer not null,
  decision text not null check (decision in ('chosen', 'deferred')),
  reason text not null,
  carried_from_year integer,
  ${deleted},
  ${provenance}
) strict;
create index selection_of_activity on selection (activity_id, year);

create table note (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('activity_id', 'activity')},
  kind text not null check (kind in ('progress', 'issue', 'risk', 'decision', 'lesson', 'field-visit')),
  day text not null,
  text text not null check (text <> ''),
  ${optionalReference('author_id', 'person')},
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index note_of_plan on note (plan_id, day, number, activity_id, kind, provenance) where deleted = 0;
create index note_of_activity on note (activity_id, deleted, day);
`
