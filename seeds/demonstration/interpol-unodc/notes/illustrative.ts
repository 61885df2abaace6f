import { illustrativeNote } from '../../notes.ts'
import type { NoteRow } from '../../rows.ts'

/** The milestones of 2016 up to 30 September: every one of them is made up. */
export const illustrativeNotes: readonly NoteRow[] = [
  illustrativeNote('F-01', { day: '2016-06-15', kind: 'progress', text: 'priority points agreed.' }),
  illustrativeNote('F-01', {
    day: '2016-09-15',
    kind: 'progress',
    text: 'access opened at the first point. Joint training is planned for 30 November.',
  }),
  illustrativeNote('F-02', {
    day: '2016-06-30',
    kind: 'progress',
    text: 'list of tools agreed. Training material is to be updated by 31 October.',
  }),
  illustrativeNote('F-03', { day: '2016-06-30', kind: 'progress', text: 'contact points exchanged.' }),
  illustrativeNote('F-03', {
    day: '2016-09-15',
    kind: 'issue',
    text: 'the joint workshop planned for today was missed. A lessons note is planned for 15 December.',
  }),
  illustrativeNote('F-04', {
    day: '2016-07-31',
    kind: 'progress',
    text: 'work plan agreed. Training for one region is planned for 30 November.',
  }),
  illustrativeNote('F-06', { day: '2016-06-30', kind: 'decision', text: 'priorities agreed.' }),
  illustrativeNote('F-06', {
    day: '2016-08-31',
    kind: 'progress',
    text: 'data exchange held. The review of the year is planned for 15 December.',
  }),
  illustrativeNote('F-07', {
    day: '2016-06-30',
    kind: 'progress',
    text: 'assistance tool shared with National Central Bureaus.',
  }),
  illustrativeNote('F-07', {
    day: '2016-07-31',
    kind: 'progress',
    text: 'regional workshop held; the activity is completed.',
  }),
  illustrativeNote('F-08', {
    day: '2016-09-15',
    kind: 'issue',
    text: 'the needs survey due today was missed. The joint proposal stays planned for 15 December.',
  }),
  illustrativeNote('F-09', {
    day: '2016-07-31',
    kind: 'progress',
    text: 'list of networks made. A pilot connection is planned for 31 October.',
  }),
  illustrativeNote('F-11', { day: '2016-06-30', kind: 'decision', text: 'focal points named.' }),
  illustrativeNote('F-11', {
    day: '2016-09-30',
    kind: 'decision',
    text: 'mid-year review held. The annual review is planned for 15 December.',
  }),
]
