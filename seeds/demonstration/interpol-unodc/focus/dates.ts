import { noDates } from '../../rows.ts'

/** The day of the signing, taken as the planned start of all eleven. */
export const signing = '2016-05-23'

export const fromSigning = { ...noDates, plannedStart: signing, actualStart: signing }

/** For activities whose sources name no place. */
export const memberCountries = 'Member countries of both organisations'
