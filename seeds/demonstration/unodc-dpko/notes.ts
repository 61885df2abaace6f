import { activityEvent, planEvent } from '../notes.ts'
import type { NoteRow } from '../rows.ts'

const ofThePlan: readonly NoteRow[] = [
  planEvent(
    {
      day: '2009-10-12',
      kind: 'decision',
      text: 'Ministers meeting in Singapore endorse a declaration by which INTERPOL, the Department of Peacekeeping Operations and governments set up a plan of action on international police peacekeeping.',
    },
    'P13',
  ),
  planEvent(
    {
      day: '2011-03',
      kind: 'decision',
      text: 'A task force of the United Nations system on transnational organized crime and drug trafficking, co-chaired by UNODC and the Department of Political Affairs.',
    },
    'P14',
  ),
  planEvent(
    {
      day: '2011-03-02',
      kind: 'decision',
      text: 'The Joint Plan of Action is announced in New York. Its signing is dated 2 March by S000 and P02, and 1 March by P01, which says "yesterday".',
    },
    'S000',
    'P01',
    'P02',
  ),
  planEvent(
    {
      day: '2018',
      kind: 'progress',
      text: 'At the end of 2018 UNODC and ECOWAS hold the exercise "Operation Open Roads" (The Gambia, Senegal, Guinea-Bissau), with a serious and organized crime expert of UN Police.',
    },
    'P16',
  ),
  planEvent(
    {
      day: '2019-01-01',
      kind: 'decision',
      text: 'The Department of Peacekeeping Operations becomes the Department of Peace Operations; the Department of Political Affairs and the Peacebuilding Support Office form the Department of Political and Peacebuilding Affairs.',
    },
    'P17',
  ),
  planEvent(
    {
      day: '2019',
      kind: 'progress',
      text: 'UNODC takes part in the Serious and Organized Crime Focal Point Network led by UN Police.',
    },
    'P16',
  ),
]

const ofTheInitiative: readonly NoteRow[] = [
  activityEvent(
    'A2-02',
    {
      day: '2009-07',
      kind: 'decision',
      text: 'The West Africa Coast Initiative is launched in New York, with four pilot countries.',
    },
    'P03',
    'P04',
  ),
  activityEvent(
    'A2-02',
    {
      day: '2010-02',
      kind: 'decision',
      text: 'At a ministerial conference in Sierra Leone the four pilot countries sign the "WACI - Freetown Commitment".',
    },
    'P03',
    'P04',
  ),
  activityEvent(
    'A2-02',
    { day: '2011-03-02', kind: 'progress', text: 'About USD 4 million have been mobilised to date.' },
    'S000',
  ),
  activityEvent(
    'A2-02',
    { day: '2011-06-20', kind: 'decision', text: 'First meeting of the High-level Policy Committee.' },
    'P05',
  ),
  activityEvent(
    'A2-02',
    {
      day: '2013',
      kind: 'progress',
      text: 'Since 2013: project for the Transnational Crime Units with a budget of USD 14.548 million, of which Austria gives USD 0.996 million.',
    },
    'P11',
  ),
  activityEvent(
    'A2-02',
    { day: '2015-11-23', kind: 'progress', text: 'Third meeting of the Programme Advisory Committee, in Bissau.' },
    'P07',
  ),
  activityEvent(
    'A2-02',
    {
      day: '2017-12-04',
      kind: 'issue',
      text: "Fourth meetings of both committees in Grand Bassam, 4 and 5 December 2017. Lack of resources has reduced the support to the units, especially in Côte d'Ivoire, Guinea-Bissau and Guinea; INTERPOL needs to strengthen its technical support.",
    },
    'P09',
    'P10',
  ),
]

const ofOtherActivities: readonly NoteRow[] = [
  activityEvent(
    'A2-04',
    {
      day: '2010',
      kind: 'decision',
      text: 'Agreement on the unit: up to 60 experts of several agencies, three and a half years, USD 5.8 million.',
    },
    'P06',
  ),
  activityEvent(
    'A2-04',
    {
      day: '2018-11',
      kind: 'progress',
      text: 'The drug agency and the unit seize 8 kg of heroin; in December 2018 and January 2019 the drug agency seizes another 26 kg.',
    },
    'P12',
  ),
  activityEvent(
    'A2-07',
    { day: '2011-06-20', kind: 'decision', text: 'The policy committee invites Guinea as the fifth country.' },
    'P05',
  ),
  activityEvent(
    'A2-12',
    {
      day: '2010-05',
      kind: 'progress',
      text: 'Two officers of the Standing Police Capacity are placed in the Dakar office of UNODC.',
    },
    'P04',
  ),
  activityEvent(
    'A2-13',
    {
      day: '2018-03-07',
      kind: 'decision',
      text: 'Agreements of UNODC with MINUSCA and MINUSMA on 7 and 15 March 2018.',
    },
    'P15',
  ),
]

/** What is documented around the plan of 2011 and the West Africa Coast Initiative. */
export const notes: readonly NoteRow[] = [...ofThePlan, ...ofTheInitiative, ...ofOtherActivities]
