import { planEvent } from '../../notes.ts'
import { derivedFields, documented, withFields, withRemark } from '../../provenance.ts'
import type { NoteRow } from '../../rows.ts'

/** What happened to the plan as a whole. */
export const planNotes: readonly NoteRow[] = [
  planEvent(
    {
      day: '1997',
      kind: 'decision',
      text: 'Memorandum of Understanding between INTERPOL and the United Nations (S004); INTERPOL also calls it a cooperation agreement (I05).',
    },
    'S004',
    'I05',
  ),
  planEvent(
    {
      day: '2015',
      kind: 'progress',
      text: 'Early in 2015, in Qatar, both heads speak of the need for an enhanced partnership.',
    },
    'S004',
  ),
  planEvent(
    { day: '2015-08', kind: 'decision', text: 'Both heads initiate the process to enhance the cooperation.' },
    'S004',
  ),
  planEvent(
    {
      day: '2016-05-23',
      kind: 'decision',
      text: 'Yury Fedotov and Jürgen Stock sign the cooperation arrangement in Vienna, on the margins of the 25th session of the Commission on Crime Prevention and Criminal Justice. The Joint Action Plan and the Activity Matrix are presented; eleven activities are selected for 2016.',
    },
    'S002',
    'S004',
    'I01',
  ),
  planEvent(
    {
      day: '2016-11-10',
      kind: 'decision',
      text: 'The General Assembly of INTERPOL (85th, Bali) approves the agreement, described as a supplemental agreement on information exchange, training and joint activities. The date is that of the news.',
    },
    'I03',
  ),
  planEvent(
    {
      day: '2016-11-21',
      kind: 'decision',
      text: 'Resolution 71/19 of the United Nations General Assembly on cooperation between the United Nations and INTERPOL, by consensus.',
    },
    'I40',
    'I41',
  ),
  planEvent(
    {
      day: '2020-11',
      kind: 'decision',
      text: 'Resolution 75/10 of the United Nations General Assembly on the same subject.',
    },
    'I25',
  ),
  {
    day: '2022',
    kind: 'decision',
    text: 'Both heads sign a further plan for cooperation and joint activities in Vienna. New subjects: falsified medicines, threats from developments in Afghanistan, crimes affecting the environment, antiquities and cultural property, corruption in sport. They are kept out of the matrix of 2016.',
    activity: null,
    provenance: withFields(
      withRemark(documented('I09'), 'Reported by a newspaper'),
      derivedFields('the article is undated in the stored copy; it cites a report of December 2021', 'day'),
    ),
  },
]
