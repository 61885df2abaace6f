/** The first day of the plan, on which everything that was planned is entered. */
export const signingDay = '2016-05-23'

/** The day of the illustrative mid-year review, which is the day that the demonstration shows. */
export const reviewDay = '2016-09-30'
