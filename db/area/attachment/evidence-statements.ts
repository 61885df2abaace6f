import type { EvidenceSubject } from '#contract/area/evidence'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { Marking } from '#contract/vocabulary'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'
import { numbersOfActivitySql } from '../record/record-sql.ts'
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

const select = /* sql */ `
select attachment.*, activity.id as activity_id, activity.reference as activity_reference,
       coalesce(substr(note.text, 1, 300), milestone.title, document.title, meeting.title, '') as owner_name,
       coalesce(note.marking, document.marking, meeting.marking, activity.marking, 'unclassified') as owner_marking
     from attachment
       left join note on note.id = attachment.note_id
       left join milestone on milestone.id = attachment.milestone_id
       left join document on document.id = attachment.document_id
       left join meeting on meeting.id = attachment.meeting_id
       left join activity on activity.id = coalesce(note.activity_id, milestone.activity_id)
where ${thereSql('attachment')}`
const byDay = 'order by attachment.day, attachment.id'
const ways = numbersOfActivitySql('attachment')

/** The files of a subject. Parameters: the plan, then the subject as often as there are ways to it. */
export const evidenceSql = {
  activity: `${select} and +attachment.plan_id = ? and attachment.rowid in (${ways.join(' union all ')}) ${byDay}`,
  note: `${select} and +attachment.plan_id = ? and attachment.note_id = ? ${byDay}`,
  milestone: `${select} and +attachment.plan_id = ? and attachment.milestone_id = ? ${byDay}`,
  document: `${select} and +attachment.plan_id = ? and attachment.document_id = ? ${byDay}`,
  meeting: `${select} and +attachment.plan_id = ? and attachment.meeting_id = ? ${byDay}`,
} as const

/** Questions about files that give evidence. */
export function evidenceStatements(database: ReadDb) {
  const ofPlan = database.prepareRead<[string], Row>(`${select} and attachment.plan_id = ? ${byDay}`)
  const ofSubject = {
    activity: database.prepareRead<string[], Row>(evidenceSql.activity),
    note: database.prepareRead<string[], Row>(evidenceSql.note),
    milestone: database.prepareRead<string[], Row>(evidenceSql.milestone),
    document: database.prepareRead<string[], Row>(evidenceSql.document),
    meeting: database.prepareRead<string[], Row>(evidenceSql.meeting),
  } as const

  return Object.freeze({
    /** By day; those of one day in the order in which they were made. What is deleted with its owner is left out. */
    ofPlan: (planId: Id): AttachmentOfPlan[] => ofPlan.all(planId).map(attachmentOf),
    of: (planId: Id, { kind, id }: EvidenceSubject): AttachmentOfPlan[] => {
      const ids = Array<Id>(kind === 'activity' ? ways.length : 1).fill(id)
      return ofSubject[kind].all(planId, ...ids).map(attachmentOf)
    },
  })
}

function attachmentOf(row: Row): AttachmentOfPlan {
  return {
    attachment: recordOf('attachment', row),
    ownerName: row.owner_name,
    ownerMarking: row.owner_marking,
    activityId: row.activity_id,
    activityReference: row.activity_reference,
  }
}
