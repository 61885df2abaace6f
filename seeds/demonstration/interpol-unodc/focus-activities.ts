import type { ActivityRow } from '../rows.ts'
import { capacity } from './focus/capacity.ts'
import { organizedCrime } from './focus/organized-crime.ts'
import { terrorism } from './focus/terrorism.ts'
import { traffickingInGoods } from './focus/trafficking.ts'

/** The eleven of 2016. */
export const focusActivities: readonly ActivityRow[] = [
  ...terrorism,
  ...organizedCrime,
  ...traffickingInGoods,
  ...capacity,
]
