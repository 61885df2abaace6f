import type { Rating } from '#contract/vocabulary/monitoring'

/** Ratings from harmless to bad. What is known to be bad counts more than what is not known, and that more than what is known to be good. */
const severities = { green: 0, grey: 1, amber: 2, red: 3 } as const satisfies Record<Rating, number>

/** How bad a rating is: the greater, the worse. */
export function severityOf(rating: Rating): number {
  return severities[rating]
}

/** The worst of some ratings; green when there are none. */
export function worstOf(ratings: readonly Rating[]): Rating {
  return ratings.reduce<Rating>((worst, each) => (severityOf(each) > severityOf(worst) ? each : worst), 'green')
}
