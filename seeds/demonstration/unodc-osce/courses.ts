import type { Course } from '../rows.ts'

/** Planned in the design of the edition, and told of again at the review of 2014. */
const toldAtReview: Course = {
  since: null,
  first: { status: 'planned', reason: 'Planned in the design of the edition.' },
  steps: [],
  settled: '2014-02-10',
  endMoved: null,
}

/** The activities that the review of 10 February 2014 took up, or that it is one of. */
export const courses: { readonly [reference: string]: Course } = {
  'A3-02': toldAtReview,
  'A3-03': toldAtReview,
  'A3-07': toldAtReview,
  'A3-08': { ...toldAtReview, first: { status: 'ongoing', reason: 'Review meeting of 30 March 2012 (documented).' } },
}
