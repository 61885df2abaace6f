import type { EndDelay, SlippageMove } from '#contract/area/rating'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { codeText, printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type Referred<Line> = Line & { readonly activityReference: string | null }
type Delay = Referred<EndDelay> & { readonly activityTitle: string | null }

export const slippageCommand: CliCommand = {
  usage: 'slippage --workspace F --plan P [--activity REF] [--as-of DAY] [--json]',
  summary:
    'Tells how late each end is, against the first plan and against what was agreed last, and then every move with its reason, newest first.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const { delays, moves } = await readPlan(context, slippageOf)
    printAnswer(
      context,
      { delays, moves },
      {
        titles: ['Activity', 'Title', 'First planned', 'Agreed', 'Ended', 'Days against plan', 'Days against agreed'],
        rows: delays.map(delayRow),
      },
      { titles: ['Recorded', 'Activity', 'What', 'From', 'To', 'Days', 'Because of', 'By'], rows: moves.map(moveRow) },
    )
    return 0
  },
}

function delayRow(delay: Delay): readonly string[] {
  return [
    delay.activityReference ?? '',
    delay.activityTitle ?? '',
    delay.originalDay,
    delay.agreedDay,
    delay.actualDay ?? '',
    signed(delay.againstPlan),
    signed(delay.againstAgreed),
  ]
}

function moveRow(move: Referred<SlippageMove>): readonly string[] {
  const reason = move.reason === null ? '' : wordFor('en', 'dateReason', move.reason)
  return [
    move.at?.slice(0, 'YYYY-MM-DD'.length) ?? '',
    move.activityReference ?? '',
    move.subject === 'milestone' ? `Milestone: ${move.title}` : codeText(move.subject),
    move.from,
    move.to,
    signed(move.days),
    [reason, move.explanation ?? ''].filter((part) => part !== '').join(': '),
    move.personName ?? '',
  ]
}

/** Later is `+`, earlier `-`. */
function signed(days: number): string {
  return days > 0 ? `+${days}` : String(days)
}

async function slippageOf(plan: PlanReading) {
  const { ask, subject } = plan
  const { delays, moves } = await ask('slippage.list', subject)
  const { activities } = await ask('activity.list', { planId: subject.planId })
  const known = new Map(activities.map((each) => [each.id, each]))
  return {
    delays: delays.map((delay): Delay => {
      const { reference = null, title = null } = known.get(delay.activityId) ?? {}
      return { ...delay, activityReference: reference, activityTitle: title }
    }),
    moves: moves.map((move) => ({ ...move, activityReference: known.get(move.activityId)?.reference ?? null })),
  }
}
