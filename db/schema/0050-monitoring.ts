import { deed, deleted, guard, marking, optionalReference, provenance, reference, revision } from './shared-columns.ts'

const ratings = "('red', 'amber', 'green', 'grey')"

const monitoring = /* sql */ `
create table milestone (
  number integer primary key,
  id text not null unique,
  ${reference('activity_id', 'activity')},
  title text not null,
  deliverable text not null,
  ${optionalReference('owner_id', 'organisation')},
  planned_day text not null,
  ${revision('revised_day')},
  actual_day text,
  ${deleted},
  ${provenance}
) strict;
create index milestone_of_activity on milestone (activity_id) where deleted = 0;

create table reporting_period (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  kind text not null check (kind in ('month', 'quarter', 'half-year', 'year', 'custom')),
  from_day text not null,
  to_day text not null check (from_day <= to_day),
  submission_opens text check ((submission_opens is null) = (submission_due is null)),
  submission_due text,
  name text,
  ${deleted},
  ${provenance}
) strict;
create index reporting_period_of_plan on reporting_period (plan_id, from_day) where deleted = 0;

create table round_entry (
  number integer primary key,
  id text not null unique,
  ${reference('period_id', 'reporting_period')},
  ${reference('activity_id', 'activity')},
  outcome text not null check (outcome in ('updated', 'no-change')),
  rating text not null check (rating in ${ratings}),
  rating_proposed text not null check (rating_proposed in ${ratings}),
  rating_reason text,
  day text not null,
  ${optionalReference('author_id', 'person')},
  ${deleted},
  ${provenance}
) strict;
create index round_entry_of_activity on round_entry (activity_id, period_id) where deleted = 0;
create index round_entry_of_period on round_entry (period_id) where deleted = 0;

create table indicator (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('activity_id', 'activity')},
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
  ${deleted},
  ${provenance}
) strict;
create index indicator_of_plan on indicator (plan_id) where deleted = 0;
create index indicator_of_activity on indicator (activity_id) where deleted = 0 and activity_id is not null;

create table indicator_value (
  number integer primary key,
  id text not null unique,
  ${reference('indicator_id', 'indicator')},
  ${reference('period_id', 'reporting_period')},
  category text,
  target real,
  actual real,
  variance_reason text not null,
  ${deleted},
  ${provenance}
) strict;
create index indicator_value_of_indicator on indicator_value (indicator_id, period_id) where deleted = 0;

alter table plan add column rating_thresholds text check (json_valid(rating_thresholds));
alter table activity add column rating_override text check (rating_override in ${ratings});
alter table activity add column rating_override_reason text;
alter table activity add column rating_override_day text;
`

const risks = /* sql */ `
create table risk (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('activity_id', 'activity')},
  title text not null,
  description text not null,
  category text not null check (category in (
    'social-environmental', 'financial', 'operational', 'organizational', 'reputational', 'regulatory', 'strategic',
    'safety-security'
  )),
  likelihood integer not null check (likelihood between 1 and 5),
  impact integer not null check (impact between 1 and 5),
  ${optionalReference('owner_id', 'organisation')},
  owner_name text,
  treatment text check (treatment in ('mitigate', 'transfer', 'terminate', 'tolerate')),
  treatment_text text check ((treatment is null) = (treatment_text is null)),
  status text not null check (status in ('open', 'occurred', 'closed')),
  identified_day text not null,
  review_day text,
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index risk_of_plan on risk (plan_id) where deleted = 0;

create table issue (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('activity_id', 'activity')},
  ${optionalReference('risk_id', 'risk')},
  title text not null,
  description text not null,
  raised_day text not null,
  ${deed('resolution')},
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index issue_of_plan on issue (plan_id) where deleted = 0;

create table measure (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('issue_id', 'issue')},
  ${optionalReference('risk_id', 'risk')},
  text text not null check (text <> ''),
  ${optionalReference('actor_id', 'organisation')},
  actor_name text,
  due_day text,
  ${deed('completion')},
  ${deleted},
  ${provenance}
) strict;
create index measure_of_plan on measure (plan_id) where deleted = 0;
`

const tables = [
  'milestone',
  'reporting_period',
  'round_entry',
  'indicator',
  'indicator_value',
  'risk',
  'issue',
  'measure',
] as const

/** Close monitoring: milestones, ratings, periods and their rounds, indicators, risks and issues. */
export const sql = [monitoring, risks, ...tables.map(guard)].join('\n')
