import type { DecisionSheetChoice, MeetingFacts } from '#contract/area/report'
import type { Provenance } from '#contract/entity/provenance'
import type { Id } from '#contract/values'
import type { Language } from '#contract/vocabulary'
import { sampleFacts } from './sample-facts.ts'
import { planId, testId } from './sample-ids.ts'
import { interpol, unodc } from './sample-organisations.ts'

const meetingId = testId(900)
const made = { provenance: null } as const
const illustrative: Provenance = { kind: 'illustrative', source: null, fields: [] }

/** The choice of the sample meeting's decision sheet. */
export function sampleSheetChoice(language: Language = 'en'): DecisionSheetChoice {
  return { planId, kind: 'decisions', meetingId, language, asOf: null }
}

/** A mid-year review with three items, two decisions, and action points of every state. */
export function sampleMeeting(): MeetingFacts {
  const { plan, organisations, activities, authorName } = sampleFacts()
  const [first, second] = activities
  const item = { meetingId, activityId: null, actionPointId: null, discussion: '', ...made }
  const activityId = first?.id ?? null
  return {
    plan,
    organisations,
    authorName,
    activities: activities.filter(({ id }) => id === first?.id || id === second?.id),
    meeting: {
      id: meetingId,
      planId,
      title: 'Mid-year review of the activity matrix',
      day: '2016-09-30',
      place: 'Lyon',
      participants: 'INTERPOL: Head of programmes\nUNODC: Chief of section',
      minutes: 'The meeting was opened at 10:00.\n\nIt closed at noon.',
      state: 'held',
      marking: 'confidential',
      provenance: illustrative,
    },
    agenda: [
      { id: testId(901), ...item, position: 0, kind: 'carried-over', title: 'Share the list of focal points' },
      {
        id: testId(902),
        ...item,
        position: 1,
        kind: 'overdue',
        title: first?.title ?? '',
        activityId,
        discussion: 'Two countries asked for a later date.\nThe trainers agreed.',
      },
      { id: testId(903), ...item, position: 2, kind: 'other', title: 'Any other business' },
    ],
    decisions: [
      {
        id: testId(911),
        meetingId,
        agendaItemId: testId(902),
        activityId,
        position: 0,
        text: 'The second course moves to November.',
        reason: 'The trainers are free then, and the money is there until the end of the year.',
        ...made,
      },
      {
        id: testId(912),
        meetingId,
        agendaItemId: null,
        activityId: null,
        position: 1,
        text: 'The committee meets again in December.',
        reason: '',
        provenance: illustrative,
      },
    ],
    ...actionPoints(first?.id ?? null),
  }
}

function actionPoints(activityId: Id | null): Pick<MeetingFacts, 'actionPoints' | 'earlierActionPoints'> {
  const action = { planId, meetingId, activityId: null, ownerId: null, ownerName: null, ...made }
  const undone = { completion: null, verification: null } as const
  return {
    actionPoints: [
      {
        id: testId(921),
        ...action,
        ...undone,
        activityId,
        text: 'Book the rooms for the second course.',
        ownerId: interpol.id,
        ownerName: 'Training unit',
        dueDay: '2016-10-15',
      },
      { id: testId(922), ...action, ...undone, text: 'Send the minutes.', ownerName: 'Secretariat', dueDay: null },
    ],
    earlierActionPoints: [
      {
        id: testId(931),
        ...action,
        meetingId: null,
        text: 'Share the list of focal points.',
        ownerId: unodc.id,
        dueDay: '2016-09-01',
        completion: { day: '2016-10-05', text: 'Sent by mail.' },
        verification: { day: '2016-10-07', text: 'Both lists are on file.' },
      },
    ],
  }
}
