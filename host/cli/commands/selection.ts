import type { ActivityLine } from '#contract/area/activity'
import type { SelectionDecision, Status } from '#contract/vocabulary'
import { asksForDecision, countSelection, decisionsOf, unfinishedOf } from '#domain/selection/year-selection'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { givenYear } from '../pick.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { reading, year } from './shared-options.ts'

type Line = Pick<ActivityLine, 'id' | 'reference' | 'title' | 'status'> & {
  /** Null while nothing is decided. */
  readonly decision: SelectionDecision | null
  readonly reason: string | null
  readonly carriedFromYear: number | null
  /** The names of those that it meets; null when nobody has judged. */
  readonly criteriaMet: readonly string[] | null
}

export const selectionCommand: CliCommand = {
  usage: 'selection --workspace F --plan P [--year Y] [--as-of DAY] [--json]',
  summary:
    'Tells what is in the focus of a year and what is deferred, why, by which criteria and from which year carried over; the year in focus unless given.',
  options: { ...reading, ...year },
  wordCount: 0,
  run: async (context) => {
    const { options, say } = context
    const wanted = givenYear(options, 'year')
    const selection = await readPlan(context, (plan) => selectionOf(plan, wanted))
    const { year: shown, chosen, deferred, undecided, unfinished, activities } = selection
    say(`${shown}: ${chosen} chosen, ${deferred} deferred, ${undecided} undecided.`)
    if (unfinished !== null && unfinished.references.length > 0) {
      say(`Unfinished in ${unfinished.year} and not decided about: ${unfinished.references.join(', ')}.`)
    }
    printAnswer(context, selection, {
      titles: ['Reference', 'Title', 'Decision', 'Carried from', 'Criteria met', 'Reason'],
      rows: activities.map(rowOf),
    })
    return 0
  },
}

function rowOf({ reference, title, status, decision, carriedFromYear, criteriaMet, reason }: Line): readonly string[] {
  return [
    reference,
    title,
    decision === null ? undecided(status) : wordFor('en', 'selectionDecision', decision),
    carriedFromYear === null ? '' : String(carriedFromYear),
    criteriaMet?.join(', ') ?? '',
    reason ?? '',
  ]
}

function undecided(status: Status): string {
  return asksForDecision(status, undefined) ? 'Undecided' : 'Nothing to decide'
}

async function selectionOf({ ask, subject, today }: PlanReading, wanted: number | null) {
  const { planId } = subject
  const { focusYear } = await ask('plan.get', { planId })
  const shown = wanted ?? focusYear ?? Number(today.slice(0, 4))
  const { activities } = await ask('activity.list', { planId })
  const { records: decisions } = await ask('selection.list', subject)
  const { records } = await ask('criterion.list', subject)
  const criteria = records.toSorted((one, other) => one.position - other.position)
  const ofYear = decisionsOf(decisions, shown)
  const earlier = decisions.map((each) => each.year).filter((each) => each < shown)
  const fromYear = earlier.length === 0 ? null : Math.max(...earlier)
  return {
    year: shown,
    ...countSelection(activities, decisions, shown),
    criteria,
    activities: activities.map(({ id, reference, title, status }): Line => {
      const { decision = null, reason = null, carriedFromYear = null, criteriaMet = null } = ofYear.get(id) ?? {}
      const met = criteriaMet === null ? null : criteria.filter((each) => criteriaMet.includes(each.id))
      const names = met?.map(({ name }) => name) ?? null
      return { id, reference, title, status, decision, reason, carriedFromYear, criteriaMet: names }
    }),
    /** What the last year decided about left, and nobody has decided about since. */
    unfinished:
      fromYear === null
        ? null
        : {
            year: fromYear,
            references: unfinishedOf(activities, decisions, { fromYear, toYear: shown }).map(
              ({ reference }) => reference,
            ),
          },
  }
}
