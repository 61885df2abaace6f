import type { HeldMeeting } from '../../meetings.ts'
import { derivedFields, documented, withFields } from '../../provenance.ts'

/** The meeting of the plan's steering committee that a source tells of. */
export const documentedMeetings: readonly HeldMeeting[] = [
  {
    code: 'PL-1/2018-06-06',
    title: 'Steering committee of the joint action plan',
    day: '2018-06-06',
    place: 'Lyon',
    participants: 'INTERPOL; UNODC; opened by both heads',
    minutes:
      'Reviews progress and explores coordination, also through the field offices of UNODC. Areas named for future work: data sharing, foreign terrorist fighters, regional and inter-regional law enforcement cooperation, opiates from Afghanistan.',
    provenance: withFields(documented('I08'), derivedFields('the wording is ours', 'minutes')),
    decisions: [],
  },
]
