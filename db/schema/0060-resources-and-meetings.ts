import { deed, deleted, guard, marking, optionalReference, provenance, reference } from './shared-columns.ts'

const resources = /* sql */ `
create table funding_line (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('activity_id', 'activity')},
  kind text not null check (kind in ('required', 'pledged', 'committed', 'received', 'expenditure')),
  ${optionalReference('donor_id', 'organisation')},
  amount integer not null check (amount >= 0),
  currency text not null check (length(currency) = 3),
  year integer not null,
  day text,
  remark text not null,
  ${deleted},
  ${provenance}
) strict;
create index funding_line_of_plan on funding_line (plan_id, activity_id) where deleted = 0;
create index funding_line_of_activity on funding_line (activity_id) where deleted = 0 and activity_id is not null;

create table currency_rate (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  from_currency text not null check (length(from_currency) = 3),
  to_currency text not null check (length(to_currency) = 3),
  rate text not null,
  day text not null,
  source text not null,
  ${deleted},
  ${provenance}
) strict;
create index currency_rate_of_plan on currency_rate (plan_id, day) where deleted = 0;

create table contribution (
  number integer primary key,
  id text not null unique,
  ${reference('activity_id', 'activity')},
  ${reference('organisation_id', 'organisation')},
  kind text not null check (kind in (
    'money', 'staff-time', 'expertise', 'training', 'data-access', 'equipment', 'premises'
  )),
  promise text not null check (promise <> ''),
  promised_day text,
  due_day text,
  delivery text check (delivery in ('partly', 'delivered', 'withdrawn')),
  delivery_day text check ((delivery is null) = (delivery_day is null)),
  delivery_text text check ((delivery is null) = (delivery_text is null)),
  ${deleted},
  ${provenance}
) strict;
create index contribution_of_activity on contribution (activity_id) where deleted = 0;

alter table plan add column currency text check (length(currency) = 3);
`

const meetings = /* sql */ `
create table meeting (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  title text not null,
  day text not null,
  place text,
  participants text not null,
  minutes text not null,
  state text not null check (state in ('planned', 'held')),
  ${marking},
  ${deleted},
  ${provenance}
) strict;
create index meeting_of_plan on meeting (plan_id, day) where deleted = 0;

create table action_point (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${optionalReference('meeting_id', 'meeting')},
  ${optionalReference('activity_id', 'activity')},
  text text not null check (text <> ''),
  ${optionalReference('owner_id', 'organisation')},
  owner_name text,
  due_day text,
  ${deed('completion')},
  ${deed('verification')},
  ${deleted},
  ${provenance}
) strict;
create index action_point_of_plan on action_point (plan_id) where deleted = 0;

create table agenda_item (
  number integer primary key,
  id text not null unique,
  ${reference('meeting_id', 'meeting')},
  position integer not null check (position >= 0),
  kind text not null check (kind in ('overdue', 'at-risk', 'decision-wanted', 'carried-over', 'other')),
  title text not null,
  ${optionalReference('activity_id', 'activity')},
  ${optionalReference('action_point_id', 'action_point')},
  discussion text not null,
  ${deleted},
  ${provenance}
) strict;
create index agenda_item_of_meeting on agenda_item (meeting_id, position) where deleted = 0;

create table decision (
  number integer primary key,
  id text not null unique,
  ${reference('meeting_id', 'meeting')},
  ${optionalReference('agenda_item_id', 'agenda_item')},
  ${optionalReference('activity_id', 'activity')},
  position integer not null check (position >= 0),
  text text not null check (text <> ''),
  reason text not null,
  ${deleted},
  ${provenance}
) strict;
create index decision_of_meeting on decision (meeting_id, position) where deleted = 0;

create table contact (
  number integer primary key,
  id text not null unique,
  ${reference('plan_id', 'plan')},
  ${reference('organisation_id', 'organisation')},
  name text not null,
  post text,
  functions text not null check (json_valid(functions)),
  email text,
  phone text,
  remark text not null,
  ${deleted},
  ${provenance}
) strict;
create index contact_of_plan on contact (plan_id) where deleted = 0;
`

const tables = [
  'funding_line',
  'currency_rate',
  'contribution',
  'meeting',
  'agenda_item',
  'decision',
  'action_point',
  'contact',
] as const

/** What the partners put in, and what they decide together. */
export const sql = [resources, meetings, ...tables.map(guard)].join('\n')
