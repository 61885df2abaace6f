import type { StatusFact } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import type { Course, CourseStep } from '../rows.ts'
import { reviewDay } from './monitoring/days.ts'

const planned: StatusFact = { status: 'planned', reason: 'Illustrative: selected for 2016, not begun.' }

/** Made up like every status of 2016: begun on the day of the first event, and looked at again at the mid-year review. */
function begun(day: Day, ...more: readonly CourseStep[]): Course {
  const start: CourseStep = { day, status: 'ongoing', reason: 'Illustrative.' }
  return { since: null, first: planned, steps: [start, ...more], settled: reviewDay, endMoved: null }
}

/** How the eleven activities of 2016 stood from the signing to the mid-year review. */
export const courses: { readonly [reference: string]: Course } = {
  'F-01': begun('2016-06-15'),
  'F-02': begun('2016-06-30'),
  'F-03': begun('2016-06-30'),
  'F-04': begun('2016-07-31'),
  'F-05': begun('2016-08-30'),
  'F-06': begun('2016-06-30'),
  'F-07': begun('2016-06-30', {
    day: '2016-07-31',
    status: 'completed',
    reason: 'Illustrative. The regional workshop of today closes it.',
  }),
  'F-08': { ...begun('2016-07-15'), endMoved: '2016-09-15' },
  'F-09': begun('2016-07-31'),
  'F-10': { since: null, first: planned, steps: [], settled: reviewDay, endMoved: null },
  'F-11': begun('2016-06-30'),
}
