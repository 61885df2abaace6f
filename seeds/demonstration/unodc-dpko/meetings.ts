import type { HeldMeeting } from '../meetings.ts'
import { documented } from '../provenance.ts'

/** The committees of the West Africa Coast Initiative that the sources tell of. */
export const meetings: readonly HeldMeeting[] = [
  {
    code: 'PL-2/2011-06-20',
    title: 'High-level Policy Committee of the West Africa Coast Initiative, first meeting',
    day: '2011-06-20',
    place: null,
    participants: '',
    minutes: '',
    provenance: documented('P05'),
    decisions: [
      {
        activity: 'A2-07',
        text: 'Guinea is invited as the fifth country.',
        reason: '',
        provenance: documented('P05'),
      },
    ],
  },
  {
    code: 'PL-2/2015-11-23',
    title: 'Programme Advisory Committee of the West Africa Coast Initiative, third meeting',
    day: '2015-11-23',
    place: 'Bissau',
    participants: '',
    minutes: '',
    provenance: documented('P07'),
    decisions: [],
  },
  {
    code: 'PL-2/2017-12-04',
    title:
      'Programme Advisory Committee and High-level Policy Committee of the West Africa Coast Initiative, fourth meetings',
    day: '2017-12-04',
    place: 'Grand Bassam',
    participants: '',
    minutes:
      "Held on 4 and 5 December 2017. Lack of resources has reduced the support to the Transnational Crime Units, especially in Côte d'Ivoire, Guinea-Bissau and Guinea; INTERPOL needs to strengthen its technical support.",
    provenance: documented('P09', 'P10'),
    decisions: [],
  },
]
