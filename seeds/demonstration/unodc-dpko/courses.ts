import type { StatusFact } from '#contract/entity/activity'
import type { PartialDay } from '#contract/values'
import type { Course } from '../rows.ts'

/** The page that tells the state of the units is of 2016; the day is not known, so it is told from the year's first one on. */
const unitsTold = '2016-01-01'
const lastCommittees = '2017-12-05'
const pilot: StatusFact = { status: 'planned', reason: 'A pilot country of the West Africa Coast Initiative.' }

function toldLater(first: StatusFact, settled: PartialDay, ...steps: Course['steps']): Course {
  return { since: null, first, steps, settled, endMoved: null }
}

/** How what the sources tell of the activities changed with their days. */
export const courses: { readonly [reference: string]: Course } = {
  'A2-02': toldLater({ status: 'ongoing', reason: 'Launched in July 2009 (documented).' }, lastCommittees),
  'A2-03': toldLater(pilot, unitsTold),
  'A2-04': toldLater({ status: 'ongoing', reason: 'Agreement of 2010 (documented).' }, '2018-11', {
    day: unitsTold,
    status: 'ongoing',
    reason: 'Fully operational as of 2016 (documented).',
  }),
  'A2-05': toldLater(pilot, lastCommittees, {
    day: unitsTold,
    status: 'ongoing',
    reason: 'Fully operational as of 2016 (documented).',
  }),
  'A2-06': toldLater(pilot, lastCommittees, {
    day: unitsTold,
    status: 'ongoing',
    reason: 'Start-up phase as of 2016 (documented).',
  }),
  'A2-07': {
    ...toldLater({ status: 'planned', reason: 'Invited on 20 June 2011 (documented).' }, lastCommittees),
    since: '2011-06-20',
  },
  'A2-13': {
    ...toldLater({ status: 'planned', reason: 'First of the two agreements, 7 March 2018.' }, '2018-03-15'),
    since: '2018-03-07',
  },
}
