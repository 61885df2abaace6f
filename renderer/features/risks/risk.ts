import type { ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { graverFirst } from '#domain/risk/risk-level'
import { useQuery } from '../../api/use-query.ts'

/** A risk, an issue and a measure as lists give them. */
export type Risk = ValueOf<'risk.list'>['records'][number]
export type Issue = ValueOf<'issue.list'>['records'][number]
export type Measure = ValueOf<'measure.list'>['records'][number]

/** What may go wrong, what has, and what is done about it. */
export type RiskBook = {
  /** The gravest first. */
  readonly risks: readonly Risk[]
  /** The open ones first, the latest before the earlier. */
  readonly issues: readonly Issue[]
  readonly measures: readonly Measure[]
}

/** The risks, issues and measures of a plan, or of one of its activities; null until they are known. */
export function useRiskBook(planId: Id, activityId: Id | null): RiskBook | null {
  const risks = useQuery('risk.list', { planId, activityId })
  const issues = useQuery('issue.list', { planId, activityId })
  const measures = useQuery('measure.list', { planId, activityId })
  if (risks.kind !== 'ready' || issues.kind !== 'ready' || measures.kind !== 'ready') return null
  return {
    risks: risks.value.records.toSorted((a, b) => graverFirst(a.assessment, b.assessment)),
    issues: issues.value.records.toSorted((a, b) => compareText(issueOrder(a), issueOrder(b))),
    measures: measures.value.records,
  }
}

/** Those of an issue or a risk, by the day they are due. */
export function measuresOf(book: RiskBook, parent: Pick<Measure, 'issueId' | 'riskId'>): readonly Measure[] {
  return book.measures
    .filter(({ issueId, riskId }) => issueId === parent.issueId && riskId === parent.riskId)
    .toSorted((a, b) => compareText(a.dueDay ?? '9999', b.dueDay ?? '9999'))
}

/** What a place names opens: a risk, an issue, or the one that a measure belongs to. */
export function shownRecord({ risks, issues, measures }: RiskBook, recordId: Id | null): Risk | Issue | null {
  const measure = measures.find(({ id }) => id === recordId)
  const id = measure?.riskId ?? measure?.issueId ?? recordId
  return risks.find((each) => each.id === id) ?? issues.find((each) => each.id === id) ?? null
}

/** Whether a record is a risk: an issue has no likelihood. */
export function isRisk(record: Risk | Issue): record is Risk {
  return 'assessment' in record
}

function issueOrder({ resolution, raisedDay }: Issue): string {
  const latestFirst = raisedDay.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))
  return `${resolution === null ? 0 : 1} ${latestFirst}`
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
