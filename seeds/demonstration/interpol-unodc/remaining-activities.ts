import type { ActivityRow } from '../rows.ts'
import { borders } from './remaining/borders.ts'
import { crime } from './remaining/crime.ts'
import { institutions } from './remaining/institutions.ts'
import { madeUpActivities } from './remaining/made-up.ts'
import { terrorism } from './remaining/terrorism.ts'

/** The sixteen that wait for resources, in the order of their references. */
export const remainingActivities: readonly ActivityRow[] = [
  ...crime,
  ...institutions,
  ...terrorism,
  ...borders,
  ...madeUpActivities,
].toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
