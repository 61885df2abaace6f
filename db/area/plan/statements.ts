import type { Party, Plan, PlanLine } from '#contract/area/plan'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

type LineRow = RecordRow & { readonly activity_count: number; readonly organisation_ids: string }
type ProvenanceCount = Plan['provenanceCounts'][number]

/** Activities and notes of one plan, as far as they are shown. */
const foundedRecords = /* sql */ `
select provenance from activity where plan_id = ? and deleted = 0
union all
select provenance from note
where plan_id = ? and deleted = 0
  and (activity_id is null or activity_id not in (select id from activity where plan_id = ? and deleted = 1))
`

/** Questions about plans and their parties. A deleted plan is unknown, and with it all that belongs to it. */
export function planStatements(database: ReadDb) {
  const list = database.prepareRead<[], LineRow>(
    `select plan.*,
      (select count(*) from activity where plan_id = plan.id and deleted = 0) as activity_count,
      (select json_group_array(organisation_id order by position, id) from party
        where plan_id = plan.id and deleted = 0) as organisation_ids
     from plan where deleted = 0
     order by state = 'current' desc, coalesce(period_start, '') desc, short_title, id`,
  )
  const one = database.prepareRead<[string], RecordRow>('select * from plan where id = ? and deleted = 0')
  const isThere = database.prepareRead<[string], object>('select 1 from plan where id = ? and deleted = 0')
  const activityCount = database.prepareRead<[string], { count: number }>(
    'select count(*) as count from activity where plan_id = ? and deleted = 0',
  )
  const provenanceCounts = database.prepareRead<[string, string, string], ProvenanceCount>(
    `select coalesce(provenance, 'entered') as kind, count(*) as count from (${foundedRecords})
     group by kind order by kind`,
  )
  const selectionYears = database.prepareRead<[string], { year: number }>(
    `select distinct selection.year from activity
     join selection on selection.activity_id = activity.id and selection.deleted = 0
     where activity.plan_id = ? and activity.deleted = 0 order by selection.year`,
  )
  const parties = database.prepareRead<[string], RecordRow>(
    'select * from party where plan_id = ? and deleted = 0 order by position, id',
  )
  const party = database.prepareRead<[string], RecordRow>(
    `select party.* from party join plan on plan.id = party.plan_id and plan.deleted = 0
     where party.id = ? and party.deleted = 0`,
  )
  const partyOf = database.prepareRead<[string, string], RecordRow>(
    'select * from party where plan_id = ? and organisation_id = ? and deleted = 0',
  )

  return Object.freeze({
    list: (): PlanLine[] => list.all().map(lineOf),
    isThere: (id: Id): boolean => isThere.get(id) !== undefined,
    /** Null when there is no such plan, or no more. */
    values: (id: Id): EntityValues<'plan'> | null => {
      const row = one.get(id)
      return row === undefined ? null : valuesOf('plan', row)
    },
    activityCount: (id: Id): number => activityCount.get(id)?.count ?? 0,
    provenanceCounts: (id: Id): ProvenanceCount[] => provenanceCounts.all(id, id, id),
    selectionYears: (id: Id): number[] => selectionYears.all(id).map(({ year }) => year),
    parties: (id: Id): Party[] => parties.all(id).map(partyFrom),
    party: (id: Id): EntityValues<'party'> | null => {
      const row = party.get(id)
      return row === undefined ? null : valuesOf('party', row)
    },
    hasParty: (planId: Id, organisationId: Id): boolean => partyOf.get(planId, organisationId) !== undefined,
  })
}

function lineOf(row: LineRow): PlanLine {
  const {
    description: _description,
    provenance: _provenance,
    ratingThresholds: _thresholds,
    ...fields
  } = recordOf('plan', row)
  const organisationIds = JSON.parse(row.organisation_ids) as Id[] // the statement makes the list from a column of ids
  return { ...fields, activityCount: row.activity_count, organisationIds }
}

function partyFrom(row: RecordRow): Party {
  const { planId: _planId, ...fields } = recordOf('party', row)
  return fields
}
