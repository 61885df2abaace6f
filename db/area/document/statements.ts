import type { GuidingDocument } from '#contract/area/document'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf, valuesOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

/** Questions about guiding documents. */
export function documentStatements(database: ReadDb) {
  const ofPlan = database.prepareRead<[string], RecordRow>(
    'select * from document where plan_id = ? and deleted = 0 order by day is null, day, title, id',
  )
  const one = database.prepareRead<[string], RecordRow>(
    `select document.* from document join plan on plan.id = document.plan_id and plan.deleted = 0
     where document.id = ? and document.deleted = 0`,
  )

  return Object.freeze({
    /** Oldest first; those without a date last. */
    ofPlan: (planId: Id): GuidingDocument[] => ofPlan.all(planId).map((row) => recordOf('document', row)),
    /** Null when there is no such document, or no more. */
    values: (id: Id): EntityValues<'document'> | null => {
      const row = one.get(id)
      return row === undefined ? null : valuesOf('document', row)
    },
  })
}
