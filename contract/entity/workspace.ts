import { Day, Id, Line, LongText } from '../values.ts'

/** The workspace itself: one row. */
export const workspaceFields = {
  name: Line,
  description: LongText,
  /**
   * The day that the workspace shows as today; null is the real one.
   * Demonstration data sets it, so that a plan of 2016 reads as it did in 2016 and not as ten years late.
   * What may be entered is still checked against the real day.
   */
  demonstrationDay: Day.nullable(),
} as const

/** A person who writes in a workspace; the officer's own profile is one of them. */
export const personFields = {
  name: Line,
  /** Function in the organisation, such as "Programme officer". */
  post: Line.nullable(),
  organisationId: Id.nullable(),
} as const
