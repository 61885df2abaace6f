import { activityEvent, planEvent } from '../notes.ts'
import type { NoteRow } from '../rows.ts'

/** What is documented of the cooperation between the United Nations and the CSTO. */
export const notes: readonly NoteRow[] = [
  planEvent(
    {
      day: '2004',
      kind: 'decision',
      text: 'Since 2004 the CSTO is an observer at the United Nations General Assembly.',
    },
    'C03',
  ),
  activityEvent('A4-03', { day: '2006-04-05', kind: 'decision', text: 'Protocol between UNODC and the CSTO.' }, 'C04'),
  planEvent(
    {
      day: '2010-03-18',
      kind: 'decision',
      text: 'Joint Declaration on cooperation between the two secretariats, Moscow.',
    },
    'C01',
    'C03',
  ),
  planEvent(
    {
      day: '2011-04-22',
      kind: 'progress',
      text: 'Secretary-General Ban Ki-moon addresses the CSTO in Moscow and names areas of possible collaboration: transnational crime, terrorism, peacekeeping.',
    },
    'S001',
    'C01',
  ),
  planEvent(
    {
      day: '2012-09-28',
      kind: 'decision',
      text: 'Memorandum of Understanding on peacekeeping between the CSTO Secretariat and the Department of Peacekeeping Operations, New York.',
    },
    'C06',
    'C02',
  ),
  planEvent(
    {
      day: '2012-12-19',
      kind: 'decision',
      text: 'The membership of Uzbekistan in the CSTO is suspended; six members remain.',
    },
    'C07',
  ),
  planEvent(
    {
      day: '2016',
      kind: 'decision',
      text: 'The biennial General Assembly resolution on the cooperation passes without a vote.',
    },
    'C11',
  ),
  planEvent(
    {
      day: '2020',
      kind: 'progress',
      text: 'Joint statement of both Secretaries General for ten years of the Joint Declaration.',
    },
    'C02',
  ),
  planEvent(
    {
      day: '2022',
      kind: 'decision',
      text: 'The biennial General Assembly resolution on the cooperation passes by recorded vote.',
    },
    'C12',
  ),
  planEvent(
    {
      day: '2024',
      kind: 'decision',
      text: 'The biennial General Assembly resolution passes by recorded vote (67-8-69).',
    },
    'C13',
  ),
]
