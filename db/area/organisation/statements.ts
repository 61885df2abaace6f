import type { Organisation, OrganisationWork } from '#contract/area/organisation'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

/** What an organisation is used for. */
export type OrganisationUse = {
  readonly planCount: number
  readonly activityCount: number
  readonly personCount: number
}

/**
 * Counts the activities of each organisation from an index alone, less those that are deleted or of a deleted plan: looking every
 * activity up instead takes seconds in a large workspace.
 */
const counted = /* sql */ `
with gone (id) as materialized (
  select id from activity where deleted = 1
  union all
  select activity.id from plan cross join activity on activity.plan_id = plan.id and activity.deleted = 0
  where plan.deleted = 1
),
active (organisation_id, activity_count) as materialized (
  select organisation_id, count(distinct activity_id) from participation
  where deleted = 0 and activity_id not in (select id from gone) group by organisation_id
),
member (organisation_id, plan_count) as materialized (
  select party.organisation_id, count(distinct party.plan_id) from party
  join plan on plan.id = party.plan_id and plan.deleted = 0
  where party.deleted = 0 group by party.organisation_id
)
select organisation.id as organisationId, coalesce(plan_count, 0) as planCount, coalesce(activity_count, 0) as activityCount
from organisation
left join active on active.organisation_id = organisation.id
left join member on member.organisation_id = organisation.id
order by organisation.id
`

/** Questions about organisations. */
export function organisationStatements(database: ReadDb) {
  // A deleted one that a merge has given new work is still shown, or its activities would have a nameless partner.
  const list = database.prepareRead<[], RecordRow>(
    `select * from organisation where deleted = 0
      or exists (select 1 from party join plan on plan.id = party.plan_id and plan.deleted = 0
        where party.organisation_id = organisation.id and party.deleted = 0)
      or exists (select 1 from participation
        join activity on activity.id = participation.activity_id and activity.deleted = 0
        join plan on plan.id = activity.plan_id and plan.deleted = 0
        where participation.organisation_id = organisation.id and participation.deleted = 0)
    order by id`,
  )
  const work = database.prepareRead<[], OrganisationWork>(counted)
  const one = database.prepareRead<[string], RecordRow>('select * from organisation where id = ? and deleted = 0')
  const use = database.prepareRead<[string, string, string], OrganisationUse>(
    `select
      (select count(distinct party.plan_id) from party join plan on plan.id = party.plan_id and plan.deleted = 0
        where party.organisation_id = ? and party.deleted = 0) as planCount,
      (select count(distinct activity.id) from participation
        join activity on activity.id = participation.activity_id and activity.deleted = 0
        join plan on plan.id = activity.plan_id and plan.deleted = 0
        where participation.organisation_id = ? and participation.deleted = 0) as activityCount,
      (select count(*) from person where organisation_id = ? and deleted = 0) as personCount`,
  )

  return Object.freeze({
    list: (): Organisation[] => list.all().map((row) => recordOf('organisation', row)),
    work: (): OrganisationWork[] => work.all(),
    isThere: (id: Id): boolean => one.get(id) !== undefined,
    /** Null when there is no such organisation, or no more. */
    values: (id: Id): EntityValues<'organisation'> | null => {
      const row = one.get(id)
      return row === undefined ? null : valuesOf('organisation', row)
    },
    use: (id: Id): OrganisationUse => use.get(id, id, id) ?? { planCount: 0, activityCount: 0, personCount: 0 },
  })
}
