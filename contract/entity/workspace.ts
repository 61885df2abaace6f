import { Id, Line, LongText } from '../values.ts'

/** The workspace itself: one row. */
export const workspaceFields = {
  name: Line,
  description: LongText,
} as const

/** A person who writes in a workspace; the officer's own profile is one of them. */
export const personFields = {
  name: Line,
  /** Function in the organisation, such as "Programme officer". */
  post: Line.nullable(),
  organisationId: Id.nullable(),
} as const
