import { activityEvent } from '../../notes.ts'
import type { NoteRow } from '../../rows.ts'

/** What is documented of the joint work behind the activities, much of it later than 2016. */
export const activityNotes: readonly NoteRow[] = [
  activityEvent(
    'F-01',
    {
      day: '2018-03-18',
      kind: 'progress',
      text: 'From 18 to 21 March 2018 the Terrorism Prevention Branch of UNODC and INTERPOL hold a joint operational training in Dhaka: legal and practical training of front-line officers, after priority points were identified and access to I-24/7 was expanded.',
    },
    'I18',
  ),
  activityEvent(
    'F-03',
    {
      day: '2020-11-27',
      kind: 'progress',
      text: 'Operation Turquesa II against migrant smuggling, 27 November to 3 December 2020, in 32 countries; the police network ISON and the prosecutors of REDTRAM work together.',
    },
    'I25',
    'I26',
  ),
  activityEvent(
    'F-03',
    {
      day: '2021-05-17',
      kind: 'progress',
      text: 'Side event on migrant smuggling at the 30th session of the Commission on Crime Prevention and Criminal Justice.',
    },
    'I25',
  ),
  activityEvent(
    'F-03',
    { day: '2023', kind: 'progress', text: 'Project Turquesa is launched in the middle of 2023.' },
    'I27',
  ),
  activityEvent(
    'F-03',
    {
      day: '2024-09-29',
      kind: 'progress',
      text: 'Operation Liberterra II, 29 September to 4 October 2024, in 116 countries; UNODC supports it in real time.',
    },
    'I28',
  ),
  activityEvent(
    'F-04',
    {
      day: '2017',
      kind: 'progress',
      text: 'Since 2017 the two firearms programmes cooperate in more depth: operations Trigger III and IV, KAFO I and II.',
    },
    'I19',
  ),
  activityEvent(
    'F-04',
    {
      day: '2019-11-11',
      kind: 'progress',
      text: "Operation KAFO, 11 to 17 November 2019, in Burkina Faso, Côte d'Ivoire and Mali: 110 police, customs, border and prosecution services; 27 officials trained.",
    },
    'I20',
  ),
  activityEvent(
    'F-04',
    { day: '2020-11-30', kind: 'progress', text: 'Operation KAFO II in the Sahel, 30 November to 6 December 2020.' },
    'I22',
  ),
  activityEvent(
    'F-04',
    {
      day: '2021-03',
      kind: 'progress',
      text: 'Project DISRUPT starts, EUR 3 million, funded by the European Union; to July 2023 (another version of the page: 2021-2024).',
    },
    'I19',
    'I21',
  ),
  activityEvent(
    'F-04',
    {
      day: '2024-12',
      kind: 'progress',
      text: 'Project iARMS V starts, to December 2027, funded by the European Union; INTERPOL coordinates, UNODC is partner.',
    },
    'I23',
  ),
  activityEvent(
    'F-05',
    {
      day: '2016-08-30',
      kind: 'decision',
      text: 'Project Cooperation Agreement: INTERPOL joins UNODC as implementing partner of CRIMJUST.',
    },
    'I10',
  ),
  activityEvent(
    'F-05',
    {
      day: '2018-03-07',
      kind: 'decision',
      text: 'Third Project Steering Coordination Committee of CRIMJUST, 7 and 8 March 2018: reviews progress by outcome and approves the workplan of activities.',
    },
    'I13',
  ),
  activityEvent(
    'F-06',
    {
      day: '2016-05-24',
      kind: 'progress',
      text: 'UNODC presents the first World Wildlife Crime Report with the ICCWC partners at the Commission on Crime Prevention and Criminal Justice.',
    },
    'I31',
  ),
  activityEvent(
    'F-11',
    {
      day: '2018-06-06',
      kind: 'decision',
      text: 'The steering committee of the joint action plan meets in Lyon, opened by both heads, to review progress. Areas named for future work: data sharing, foreign terrorist fighters, regional and inter-regional law enforcement cooperation, opiates from Afghanistan.',
    },
    'I08',
  ),
  activityEvent(
    'F-11',
    {
      day: '2018',
      kind: 'progress',
      text: 'INTERPOL opens a subsidiary office at the United Nations Office at Vienna.',
    },
    'I05',
  ),
  activityEvent(
    'R-09',
    {
      day: '2018-09-17',
      kind: 'progress',
      text: 'Operation Lionfish, led by INTERPOL, 17 September to 8 October 2018, in 93 countries: three AIRCOP staff of UNODC work in the coordination units; CRIMJUST takes part.',
    },
    'I17',
  ),
]
