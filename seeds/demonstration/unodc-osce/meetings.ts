import type { HeldMeeting } from '../meetings.ts'
import { derivedFields, documented, withFields } from '../provenance.ts'

/** The two review meetings that the sources tell of. */
export const meetings: readonly HeldMeeting[] = [
  {
    code: 'PL-3/2012-03-30',
    title: 'Review of past activities, and plan for the future',
    day: '2012-03-30',
    place: null,
    participants:
      'Senior staff of UNODC and the OSCE; opened by Yury Fedotov, Executive Director of UNODC. Remarks by Lamberto Zannier, Secretary General of the OSCE.',
    minutes:
      'Presentations on fighting illicit drugs, terrorism, transnational organized crime, corruption and money-laundering, among other issues. Integrated regional programmes as a platform; coordination in a pragmatic manner, in Vienna and in the field.',
    provenance: withFields(documented('S003'), derivedFields('title and wording are ours', 'title', 'minutes')),
    decisions: [
      {
        activity: 'A3-08',
        text: 'Both sides are willing to start preparations for the drafting of a joint action plan for 2013-2014.',
        reason: 'The discussions have been helpful.',
        provenance: withFields(
          documented('S003'),
          derivedFields('that it belongs to this activity is our reading', 'activityId'),
        ),
      },
    ],
  },
  {
    code: 'PL-3/2014-02-10',
    title: 'Review of the cooperation',
    day: '2014-02-10',
    place: null,
    participants: 'UNODC; OSCE',
    minutes:
      'Illicit firearms; ratification and implementation of the 18 universal anti-terrorism instruments in the OSCE region; new forms of organized crime, trafficking in cultural property and cybercrime included.',
    provenance: withFields(documented('O01'), derivedFields('title and wording are ours', 'title', 'minutes')),
    decisions: [],
  },
]
