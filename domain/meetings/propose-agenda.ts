import type { AgendaProposal, AgendaReason } from '#contract/area/agenda'
import type { EntityValues } from '#contract/entity/table'
import type { Day, Id, PartialDay } from '#contract/values'
import type { Marking, NoteKind, Status } from '#contract/vocabulary'
import type { AgendaKind } from '#contract/vocabulary/meetings'
import type { Rating } from '#contract/vocabulary/monitoring'
import type { ActivityDates } from '../activity-dates.ts'
import { overdueDays } from '../activity-dates.ts'
import { daysBetween } from '../days.ts'
import { mayBeToldIn } from '../marking.ts'
import { firstWords } from '../first-words.ts'
import { itemTitle } from './item-title.ts'
import { isSettled } from '../status.ts'
import { actionDaysLate } from './action-state.ts'

type With<Entity extends 'milestone' | 'issue' | 'actionPoint' | 'agendaItem'> = EntityValues<Entity> & {
  readonly id: Id
}

/** What the plan knows on the day the agenda is made. */
export type AgendaFacts = {
  readonly today: Day
  /** How the meeting is marked: what is marked higher is not told in its agenda. */
  readonly marking: Marking
  readonly activities: readonly (ActivityDates & {
    readonly id: Id
    readonly reference: string
    readonly title: string
    readonly status: Status
    readonly marking: Marking
  })[]
  readonly milestones: readonly With<'milestone'>[]
  readonly ratings: ReadonlyMap<Id, Rating>
  readonly issues: readonly With<'issue'>[]
  /** What was noted as a problem since the last meeting. */
  readonly notes: readonly {
    readonly activityId: Id | null
    readonly kind: NoteKind
    readonly day: PartialDay
    readonly text: string
    readonly marking: Marking
  }[]
  /** Of the plan, those of the meeting itself left out, and those that may not be told in it. */
  readonly actionPoints: readonly With<'actionPoint'>[]
  /** What is on the agenda already. */
  readonly agenda: readonly Pick<With<'agendaItem'>, 'activityId' | 'actionPointId' | 'title'>[]
}

/** Earlier promises first, then what is late, what may become so, and what waits for a word of the meeting. */
const order: readonly AgendaKind[] = ['carried-over', 'overdue', 'at-risk', 'decision-wanted']

/**
 * What a meeting should speak about, each with the reasons: open action points of earlier meetings, activities that are late, rated
 * amber or red, or have an open issue. An activity comes once, for its most pressing reason; what is on the agenda does not come.
 * Activities and texts that are marked higher than the meeting are left out.
 */
export function proposeAgenda(known: AgendaFacts): readonly AgendaProposal[] {
  const mayBeTold = ({ marking }: { readonly marking: Marking }): boolean => mayBeToldIn(known.marking, [marking])
  const facts = {
    ...known,
    activities: known.activities.filter(mayBeTold),
    issues: known.issues.filter(mayBeTold),
    notes: known.notes.filter(mayBeTold),
  }
  const all = [...carriedOver(facts), ...ofActivities(facts), ...ofPlan(facts)]
  return all.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

function carriedOver({ today, actionPoints, activities, agenda }: AgendaFacts): readonly AgendaProposal[] {
  const taken = new Set(agenda.map(({ actionPointId }) => actionPointId))
  const references = new Map(activities.map(({ id, reference }) => [id, reference]))
  return actionPoints
    .filter(({ id, completion }) => completion === null && !taken.has(id))
    .toSorted((one, other) => compareDue(one.dueDay, other.dueDay))
    .map((point) => ({
      kind: 'carried-over',
      title: itemTitle(point.text),
      activityId: point.activityId,
      activityReference: point.activityId === null ? null : (references.get(point.activityId) ?? null),
      actionPointId: point.id,
      reasons: [
        {
          code: 'open-action',
          ownerId: point.ownerId,
          ownerName: point.ownerName,
          dueDay: point.dueDay,
          days: actionDaysLate(point, today),
        },
      ],
    }))
}

/** An item that takes up an earlier action point is about that, and leaves the activity's own state to be spoken of. */
function ofActivities(facts: AgendaFacts): readonly AgendaProposal[] {
  const { activities, agenda } = facts
  const taken = new Set(agenda.flatMap((item) => (item.actionPointId === null ? [item.activityId] : [])))
  const milestones = Map.groupBy(facts.milestones, ({ activityId }) => activityId)
  const issues = Map.groupBy(facts.issues, ({ activityId }) => activityId)
  const notes = Map.groupBy(facts.notes, ({ activityId }) => activityId)
  return activities.flatMap((activity): readonly AgendaProposal[] => {
    const { id, reference, title, status } = activity
    if (taken.has(id) || isSettled(status)) return []
    const rating = facts.ratings.get(id) ?? 'green'
    const reasons: AgendaReason[] = [
      ...lateEnd(activity, facts.today),
      ...lateMilestones(milestones.get(id) ?? [], facts.today),
      ...(rating === 'red' || rating === 'amber' ? [{ code: 'rated' as const, rating }] : []),
      ...(issues.get(id) ?? []).flatMap(openIssue),
      ...(notes.get(id) ?? []).map(noteReason),
    ]
    const [first] = reasons
    if (first === undefined) return []
    return [{ kind: kindOf(first), title, activityId: id, activityReference: reference, actionPointId: null, reasons }]
  })
}

/** Issues and notes on the plan as a whole, each for itself. */
function ofPlan({ issues, notes, agenda }: AgendaFacts): readonly AgendaProposal[] {
  const taken = new Set(agenda.map(({ title }) => title))
  const wanted = [
    ...issues
      .filter(({ activityId }) => activityId === null)
      .flatMap((issue) => withTitle(issue.title, openIssue(issue))),
    ...notes
      .filter(({ activityId }) => activityId === null)
      .flatMap((note) => withTitle(itemTitle(note.text), [noteReason(note)])),
  ]
  return wanted.flatMap(({ title, reason }) =>
    taken.has(title)
      ? []
      : [
          {
            kind: 'decision-wanted' as const,
            title,
            activityId: null,
            activityReference: null,
            actionPointId: null,
            reasons: [reason],
          },
        ],
  )
}

function withTitle(title: string, reasons: readonly AgendaReason[]) {
  return title === '' ? [] : reasons.map((reason) => ({ title, reason }))
}

function lateEnd(activity: AgendaFacts['activities'][number], today: Day): readonly AgendaReason[] {
  const days = overdueDays(activity, activity.status, today)
  const day = activity.revisedEnd ?? activity.plannedEnd
  return days === 0 || day === null ? [] : [{ code: 'end-overdue', day, days }]
}

function lateMilestones(milestones: readonly With<'milestone'>[], today: Day): readonly AgendaReason[] {
  return milestones.flatMap(({ title, plannedDay, revisedDay, actualDay }) => {
    const day = revisedDay?.day ?? plannedDay
    const isLate = actualDay === null && day < today
    return isLate ? [{ code: 'milestone-overdue' as const, title, day, days: daysBetween(day, today) }] : []
  })
}

function openIssue({ title, raisedDay, resolution }: With<'issue'>): readonly AgendaReason[] {
  return resolution === null ? [{ code: 'open-issue', title, day: raisedDay }] : []
}

function noteReason({ kind, day, text }: AgendaFacts['notes'][number]): AgendaReason {
  return { code: 'note', kind, day, text: firstWords(text) }
}

function kindOf({ code }: AgendaReason): AgendaKind {
  if (code === 'end-overdue' || code === 'milestone-overdue') return 'overdue'
  return code === 'rated' ? 'at-risk' : 'decision-wanted'
}

/** The earliest first, those without a day last. */
function compareDue(one: Day | null, other: Day | null): number {
  const [a, b] = [one ?? '9999', other ?? '9999']
  return a < b ? -1 : Number(a > b)
}
