import { command, query } from '../define.ts'
import { RequestId } from '../edit.ts'
import { agendaItemFields } from '../entity/meeting.ts'
import { Day, Id, PartialDay } from '../values.ts'
import { NoteKind } from '../vocabulary.ts'
import { AgendaKind } from '../vocabulary/meetings.ts'
import { Rating } from '../vocabulary/monitoring.ts'
import { z } from '../zod.ts'

/** Why something is proposed for the agenda, with the figures that say it. */
export const AgendaReason = z.discriminatedUnion('code', [
  /** An action point that nobody has reported done. `days` past its due day; 0 when it is not late, or has none. */
  z.strictObject({
    code: z.literal('open-action'),
    ownerId: Id.nullable(),
    ownerName: z.string().nullable(),
    dueDay: Day.nullable(),
    days: z.int().min(0),
  }),
  z.strictObject({ code: z.literal('end-overdue'), day: Day, days: z.int() }),
  z.strictObject({ code: z.literal('milestone-overdue'), title: z.string(), day: Day, days: z.int() }),
  z.strictObject({ code: z.literal('rated'), rating: Rating.extract(['amber', 'red']) }),
  z.strictObject({ code: z.literal('open-issue'), title: z.string(), day: Day }),
  z.strictObject({ code: z.literal('note'), kind: NoteKind, day: PartialDay, text: z.string() }),
])
export type AgendaReason = z.infer<typeof AgendaReason>

/** Something that the meeting should speak about. */
export const AgendaProposal = z.strictObject({
  kind: AgendaKind,
  title: agendaItemFields.title,
  activityId: Id.nullable(),
  activityReference: z.string().nullable(),
  actionPointId: Id.nullable(),
  reasons: z.array(AgendaReason),
})
export type AgendaProposal = z.infer<typeof AgendaProposal>

const { kind, title, activityId, actionPointId } = agendaItemFields

/** The agenda of a meeting as a whole: what the plan proposes for it, and its order. */
export const agendaOperations = {
  /** What is not on the agenda yet, the most pressing first. */
  'agenda.propose': query({
    runs: 'db',
    reads: [
      'workspace',
      'plan',
      'meeting',
      'agendaItem',
      'actionPoint',
      'activity',
      'area',
      'participation',
      'selection',
      'person',
      'milestone',
      'note',
      'issue',
      'reportingPeriod',
      'roundEntry',
      'indicator',
      'indicatorValue',
      'fundingLine',
      'currencyRate',
    ],
    input: z.strictObject({ meetingId: Id }),
    output: z.strictObject({ proposals: z.array(AgendaProposal), total: z.int() }),
    failures: ['meeting.unknown'],
  }),
  /** Puts items at the end of the agenda, in one act. */
  'agenda.add': command({
    runs: 'db',
    input: z.strictObject({
      requestId: RequestId,
      meetingId: Id,
      items: z.array(z.strictObject({ kind, title, activityId, actionPointId })).min(1).max(500),
    }),
    output: z.strictObject({ ids: z.array(Id) }),
    failures: ['meeting.unknown', 'activity.unknown', 'actionPoint.unknown'],
  }),
  /** Moves an item to a place among the others, counted from 0. */
  'agenda.move': command({
    runs: 'db',
    input: z.strictObject({ requestId: RequestId, agendaItemId: Id, toIndex: z.int().min(0) }),
    output: z.strictObject({}),
    failures: ['agendaItem.unknown'],
  }),
} as const
