import type { EndDelay, SlippageMove } from '#contract/area/rating'
import type { EntityValues } from '#contract/entity/table'
import type { Day, Id } from '#contract/values'
import { civilDay } from '#domain/civil-day'
import { birthField } from '#domain/merge/record'
import { endDelay, movesOf, originalDay } from '#domain/slippage'
import type { DayState, Move } from '#domain/slippage'
import { isEndAwaited } from '#domain/status'
import type { Statements } from '../../statements.ts'
import type { DayOperation } from './slippage-statements.ts'

type Wanted = {
  readonly planId: Id
  /** Null: every activity of the plan. */
  readonly activityId: Id | null
  readonly today: Day
}

type Moved = Pick<SlippageMove, 'subject' | 'activityId' | 'milestoneId' | 'title'>
type State = DayState<DayOperation>

/** Every move of a plan's days, and how late its ends are. */
export function slippageOf(statements: Statements, { planId, activityId, today }: Wanted) {
  const { slippage } = statements
  const isWanted = (id: Id): boolean => activityId === null || id === activityId
  const activities = slippage.movedActivities(planId).filter(({ id }) => isWanted(id))
  const milestones = slippage.movedMilestones(planId).filter((each) => isWanted(each.activityId))
  const written = slippage.operations([...activities, ...milestones].map(({ id }) => id))
  const operationsOf = Map.groupBy(written, ({ row }) => row)

  const statesOf = (id: Id, fields: DayFields): readonly State[] => dayStates(operationsOf.get(id) ?? [], fields)
  const ofActivities = activities.flatMap(({ id, title }) =>
    (['start', 'end'] as const).flatMap((subject) =>
      told({ subject, activityId: id, milestoneId: null, title }, statesOf(id, dayFields[subject])),
    ),
  )
  const ofMilestones = milestones.flatMap(({ id, title, ...milestone }) =>
    told({ subject: 'milestone', ...milestone, milestoneId: id, title }, statesOf(id, dayFields.milestone)),
  )
  const originals = new Map(activities.map(({ id }) => [id, originalDay(statesOf(id, dayFields.end))]))
  const delays = slippage
    .ends(planId)
    .filter(({ id }) => isWanted(id))
    .map(({ id, status, agreed, actual }): EndDelay => {
      const facts = { original: originals.get(id) ?? agreed, agreed, actual, isAwaited: isEndAwaited(status) }
      return { activityId: id, ...endDelay(facts, today) }
    })
  return {
    moves: [...ofActivities, ...ofMilestones].toSorted(newestFirst),
    delays: delays.toSorted((a, b) => b.againstPlan - a.againstPlan || (a.activityId < b.activityId ? -1 : 1)),
  }
}

type DayFields = { readonly planned: string; readonly revised: string }

const dayFields = {
  start: { planned: 'plannedStart', revised: 'revisedStart' },
  end: { planned: 'plannedEnd', revised: 'revisedEnd' },
  milestone: { planned: 'plannedDay', revised: 'revisedDay' },
} as const satisfies { readonly [Subject in SlippageMove['subject']]: DayFields }

/** The states that a day went through, from the operations of its record. */
function dayStates(operations: readonly DayOperation[], { planned, revised }: DayFields): readonly State[] {
  const states: State[] = []
  let known = new Map<string, unknown>()
  for (const operation of operations) {
    const { field, value, at } = operation
    const isBirth = field === birthField
    if (!isBirth && field !== planned && field !== revised) continue
    const written: unknown = JSON.parse(value)
    // A birth's value is an object of all its fields; an edit's that of its own.
    known = isBirth ? new Map(Object.entries(written as object)) : new Map(known).set(field, written)
    states.push({
      // The contract's schemas let nothing else into these fields.
      planned: (known.get(planned) ?? null) as Day | null,
      revised: (known.get(revised) ?? null) as EntityValues<'activity'>['revisedEnd'],
      writtenDay: isBirth ? null : civilDay(new Date(at)),
      origin: operation,
    })
  }
  return states
}

function told(moved: Moved, states: readonly State[]): SlippageMove[] {
  return movesOf(states).map(({ from, to, days, revision, writtenDay, origin }: Move<DayOperation>) => ({
    ...moved,
    from,
    to,
    days,
    reason: revision?.reason ?? null,
    explanation: revision?.explanation ?? null,
    at: writtenDay === null ? null : origin.at,
    personId: writtenDay === null ? null : origin.actor,
    personName: writtenDay === null ? null : origin.actorName,
  }))
}

/** Moves whose time nobody knows come last: they are older than the rest. */
function newestFirst(a: SlippageMove, b: SlippageMove): number {
  if (a.at === b.at) return b.days - a.days
  return (a.at ?? '') < (b.at ?? '') ? 1 : -1
}
