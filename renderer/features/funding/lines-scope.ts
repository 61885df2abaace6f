import type { Id } from '#contract/values'
import type { FundingLine, LineDraft } from './funding-line.ts'

/** Which lines a figure is made of, and what it is called. */
export type LinesScope = {
  readonly title: string
  readonly matches: (line: FundingLine) => boolean
  /** The activity that all of the lines are of; undefined where they are of several. */
  readonly activityId?: Id | null
  /** What a line that is added here begins with. */
  readonly start?: Partial<LineDraft>
}

const available: ReadonlySet<string> = new Set(['pledged', 'committed', 'received'])

export function isRequired({ kind }: Pick<FundingLine, 'kind'>): boolean {
  return kind === 'required'
}

export function isAvailable({ kind }: Pick<FundingLine, 'kind'>): boolean {
  return available.has(kind)
}

export function isSpent({ kind }: Pick<FundingLine, 'kind'>): boolean {
  return kind === 'expenditure'
}
