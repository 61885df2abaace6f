import { noDates } from '../../rows.ts'

/** The day of the signing, taken as the planned start of all eleven. */
export const signing = '2016-05-23'

export const fromSigning = { ...noDates, plannedStart: signing, actualStart: signing }

/** Why the statuses are what they are: the demonstration shows the plan as it might have stood on that day. */
export const onThatDay = 'Illustrative, as on 30 September 2016.'

/** For activities whose sources name no place. */
export const memberCountries = 'Member countries of both organisations'
