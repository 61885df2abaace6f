import { activityEvent, planEvent } from '../notes.ts'
import { derived } from '../provenance.ts'
import type { NoteRow } from '../rows.ts'

/** What is documented of the cooperation between UNODC and the OSCE. */
export const notes: readonly NoteRow[] = [
  planEvent(
    {
      day: '2004-09-07',
      kind: 'progress',
      text: 'Technical experts conference on border management, Vienna, 7 and 8 September 2004.',
    },
    'O06',
  ),
  planEvent(
    {
      day: '2010',
      kind: 'decision',
      text: 'Yury Fedotov and Marc Perrin de Brichambaut, then Secretary General of the OSCE, agree on a joint plan of action to improve planning and operations.',
    },
    'S003',
  ),
  {
    day: '2012-12',
    kind: 'decision',
    text: 'A meeting "before Christmas" designs a joint action plan in six fields: illicit drugs; illicit firearms, small arms and light weapons; terrorism; transnational organized crime, corruption and money-laundering; trafficking in persons; irregular migration and smuggling of migrants.',
    activity: null,
    provenance: derived('O02'),
  },
  activityEvent(
    'A3-08',
    {
      day: '2012-03-30',
      kind: 'decision',
      text: 'Senior staff review past activities, with presentations on illicit drugs, terrorism, transnational organized crime, corruption and money-laundering among others, and are willing to start drafting a joint action plan for 2013-2014.',
    },
    'S003',
  ),
  activityEvent(
    'A3-08',
    {
      day: '2014-02-10',
      kind: 'decision',
      text: 'Review of the cooperation: illicit firearms; the 18 universal anti-terrorism instruments in the OSCE region; new forms of organized crime, trafficking in cultural property and cybercrime included.',
    },
    'O01',
  ),
  planEvent(
    {
      day: '2017-05-17',
      kind: 'decision',
      text: 'Sister plan: OSCE-INTERPOL joint action plan for three years, on border security, counter-terrorism, forensic and police data management, fugitives, trafficking in human beings and smuggling of migrants, illicit drugs and firearms tracing.',
    },
    'O08',
  ),
  planEvent(
    {
      day: '2018-01-31',
      kind: 'decision',
      text: 'The joint action plan 2018-2019 is signed at the OSCE Secretariat in Vienna.',
    },
    'O03',
  ),
  planEvent(
    {
      day: '2019-12-17',
      kind: 'progress',
      text: 'Regional workshop on electronic evidence for Central Asia, Vienna, 17 and 18 December 2019.',
    },
    'O07',
  ),
]
