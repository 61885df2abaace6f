import type { EntityName } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { firstWords } from '#domain/first-words'
import { activityOfAttachment, activityOfMeasure } from './of-activity.ts'

/** What people call a record, and the activity it belongs to. */
export type Named = { readonly id: Id; readonly name: string; readonly activityId: Id | null }

// The order of `organisationAbbreviation` in domain/organisation-name.ts.
const organisationName = /* sql */ `
coalesce(abbreviation_en, abbreviation_fr, abbreviation_es, abbreviation_ar, abbreviation_ru, abbreviation_zh,
  name_en, name_fr, name_es, name_ar, name_ru, name_zh, '')
`

/** Records by their ids, deleted ones too: history tells of them. */
const queries: { readonly [Entity in EntityName]: string } = {
  workspace: 'select id, name, null as activityId from workspace where id in (select value from json_each(?))',
  person: 'select id, name, null as activityId from person where id in (select value from json_each(?))',
  organisation: `select id, ${organisationName} as name, null as activityId from organisation
    where id in (select value from json_each(?))`,
  plan: 'select id, short_title as name, null as activityId from plan where id in (select value from json_each(?))',
  party: `select party.id, ${organisationName} as name, null as activityId
    from party join organisation on organisation.id = party.organisation_id
    where party.id in (select value from json_each(?))`,
  document: 'select id, title as name, null as activityId from document where id in (select value from json_each(?))',
  area: 'select id, name, null as activityId from area where id in (select value from json_each(?))',
  focusArea: 'select id, name, null as activityId from focus_area where id in (select value from json_each(?))',
  objective: `select id, substr(text, 1, 300) as name, null as activityId from objective
    where id in (select value from json_each(?))`,
  activity: `select id, reference || ' ' || title as name, id as activityId from activity
    where id in (select value from json_each(?))`,
  participation: `select participation.id, ${organisationName} as name, activity_id as activityId
    from participation join organisation on organisation.id = participation.organisation_id
    where participation.id in (select value from json_each(?))`,
  selection: `select id, cast(year as text) as name, activity_id as activityId from selection
    where id in (select value from json_each(?))`,
  note: `select id, substr(text, 1, 300) as name, activity_id as activityId from note
    where id in (select value from json_each(?))`,
  milestone:
    'select id, title as name, activity_id as activityId from milestone where id in (select value from json_each(?))',
  reportingPeriod: `select id, coalesce(name, from_day || '/' || to_day) as name, null as activityId from reporting_period
    where id in (select value from json_each(?))`,
  roundEntry: `select round_entry.id, coalesce(name, from_day || '/' || to_day) as name, activity_id as activityId
    from round_entry join reporting_period on reporting_period.id = round_entry.period_id
    where round_entry.id in (select value from json_each(?))`,
  indicator:
    'select id, title as name, activity_id as activityId from indicator where id in (select value from json_each(?))',
  indicatorValue: `select indicator_value.id, title as name, activity_id as activityId
    from indicator_value join indicator on indicator.id = indicator_value.indicator_id
    where indicator_value.id in (select value from json_each(?))`,
  risk: 'select id, title as name, activity_id as activityId from risk where id in (select value from json_each(?))',
  issue: 'select id, title as name, activity_id as activityId from issue where id in (select value from json_each(?))',
  measure: `select id, substr(text, 1, 300) as name, ${activityOfMeasure} as activityId
    from measure where id in (select value from json_each(?))`,
  fundingLine:
    'select id, cast(year as text) as name, activity_id as activityId from funding_line where id in (select value from json_each(?))',
  currencyRate: `select id, from_currency || '/' || to_currency as name, null as activityId from currency_rate
    where id in (select value from json_each(?))`,
  contribution: `select id, substr(promise, 1, 300) as name, activity_id as activityId from contribution
    where id in (select value from json_each(?))`,
  meeting: 'select id, title as name, null as activityId from meeting where id in (select value from json_each(?))',
  agendaItem:
    'select id, title as name, activity_id as activityId from agenda_item where id in (select value from json_each(?))',
  decision:
    'select id, substr(text, 1, 300) as name, activity_id as activityId from decision where id in (select value from json_each(?))',
  actionPoint: `select id, substr(text, 1, 300) as name, activity_id as activityId from action_point
    where id in (select value from json_each(?))`,
  contact: 'select id, name, null as activityId from contact where id in (select value from json_each(?))',
  attachment: `select id, caption as name, ${activityOfAttachment} as activityId
    from attachment where id in (select value from json_each(?))`,
  snooze: 'select id, until_day as name, null as activityId from snooze where id in (select value from json_each(?))',
  criterion: 'select id, name, null as activityId from criterion where id in (select value from json_each(?))',
}

/** Entities that people call by their text: its first words are enough. */
const longTexts: ReadonlySet<string> = new Set([
  'note',
  'objective',
  'measure',
  'contribution',
  'decision',
  'actionPoint',
])

/** Questions about what records are called. */
export function nameStatements(database: ReadDb) {
  const byEntity = new Map(
    Object.entries(queries).map(([entity, sql]) => [entity, database.prepareRead<[string], Named>(sql)] as const),
  )
  const references = database.prepareRead<[string], { id: Id; reference: string }>(
    'select id, reference from activity where id in (select value from json_each(?))',
  )

  return Object.freeze({
    /** Empty for an entity of a newer version. */
    names: (entity: string, ids: readonly Id[]): Named[] => {
      const found = ids.length === 0 ? [] : (byEntity.get(entity)?.all(JSON.stringify(ids)) ?? [])
      const isText = longTexts.has(entity)
      return isText ? found.map((each) => ({ ...each, name: firstWords(each.name) })) : found
    },
    activityReferences: (ids: readonly Id[]): ReadonlyMap<Id, string> =>
      new Map(references.all(JSON.stringify(ids)).map(({ id, reference }) => [id, reference])),
  })
}
