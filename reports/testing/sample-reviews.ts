import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Provenance } from '#contract/entity/provenance'
import { sampleFacts } from './sample-facts.ts'
import { planId, testId } from './sample-ids.ts'
import { unodc } from './sample-organisations.ts'

const illustrative: Provenance = { kind: 'illustrative', source: null, fields: [] }
const activityId = sampleFacts().activities[0]?.id ?? ''
const meetingId = testId(711)

/** What was decided, whom to turn to, what is attached, and what is open. */
export const decided: Pick<
  MonitoringFacts,
  'meetings' | 'decisions' | 'actionPoints' | 'contacts' | 'attachments' | 'attention'
> = {
  meetings: [
    {
      id: meetingId,
      planId,
      title: 'Mid-year review',
      day: '2016-09-30',
      place: 'Vienna',
      participants: '',
      minutes: '',
      state: 'held',
      marking: 'confidential',
      provenance: null,
    },
  ],
  decisions: [
    {
      id: testId(712),
      meetingId,
      agendaItemId: null,
      activityId,
      position: 0,
      text: 'The workshop moves to November.',
      reason: 'The room is free then.',
      provenance: null,
    },
  ],
  actionPoints: [
    {
      id: testId(713),
      planId,
      meetingId,
      activityId,
      text: 'Book the room',
      ownerId: unodc.id,
      ownerName: null,
      dueDay: '2016-10-15',
      completion: null,
      verification: null,
      provenance: null,
    },
  ],
  contacts: [
    {
      id: testId(714),
      planId,
      organisationId: unodc.id,
      name: 'Focal point',
      post: 'Programme officer',
      functions: ['research', 'capacity-building'],
      email: 'focal.point@example.org',
      phone: null,
      remark: '',
      provenance: illustrative,
    },
  ],
  attachments: [
    {
      id: testId(715),
      number: 3,
      planId,
      noteId: null,
      milestoneId: testId(703),
      documentId: null,
      meetingId: null,
      caption: 'List of contact points',
      day: '2016-06-28',
      file: { sha256: 'ab'.repeat(32), name: 'contact points.pdf', mediaType: 'application/pdf', size: 1_024 },
      marking: 'unclassified',
      provenance: null,
    },
  ],
  attention: [
    {
      key: `overdue:${activityId}`,
      kind: 'overdue',
      planId,
      planTitle: 'INTERPOL–UNODC',
      recordId: activityId,
      activityId,
      activityReference: 'F-01',
      title: 'Foreign terrorist fighters',
      day: '2016-08-01',
      count: 113,
      snooze: null,
    },
  ],
}
