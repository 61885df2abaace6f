import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Marking } from '#contract/vocabulary'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'
import { thereSql } from '../record/there.ts'

/** An attachment with what its owner is called, and the activity that it is about. */
export type AttachmentOfPlan = {
  readonly attachment: { readonly id: Id } & EntityValues<'attachment'>
  readonly ownerName: string
  readonly ownerMarking: Marking
  readonly activityId: Id | null
  readonly activityReference: string | null
}

type Row = RecordRow & {
  readonly owner_name: string
  readonly owner_marking: Marking
  readonly activity_id: Id | null
  readonly activity_reference: string | null
}

/** Questions about files that give evidence. */
export function evidenceStatements(database: ReadDb) {
  const ofPlan = database.prepareRead<[string], Row>(
    `select attachment.*, activity.id as activity_id, activity.reference as activity_reference,
       coalesce(substr(note.text, 1, 300), milestone.title, document.title, meeting.title, '') as owner_name,
       coalesce(note.marking, document.marking, meeting.marking, activity.marking, 'unclassified') as owner_marking
     from attachment
       left join note on note.id = attachment.note_id
       left join milestone on milestone.id = attachment.milestone_id
       left join document on document.id = attachment.document_id
       left join meeting on meeting.id = attachment.meeting_id
       left join activity on activity.id = coalesce(note.activity_id, milestone.activity_id)
     where attachment.plan_id = ? and ${thereSql('attachment')}
     order by attachment.day, attachment.id`,
  )

  return Object.freeze({
    /** By day; those of one day in the order in which they were made. What is deleted with its owner is left out. */
    ofPlan: (planId: Id): AttachmentOfPlan[] =>
      ofPlan.all(planId).map((row) => ({
        attachment: recordOf('attachment', row),
        ownerName: row.owner_name,
        ownerMarking: row.owner_marking,
        activityId: row.activity_id,
        activityReference: row.activity_reference,
      })),
  })
}
