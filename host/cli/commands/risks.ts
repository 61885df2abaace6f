import type { ValueOf } from '#contract/types'
import { graverFirst, riskLevel } from '#domain/risk/risk-level'
import { measureState } from '#domain/risk/measure-state'
import type { MeasureState } from '#domain/risk/measure-state'
import { wordFor } from '#domain/words'
import { levelWord } from '#domain/words/risk-scale'
import type { CliCommand, PlanReading } from '../command.ts'
import { namesIn, whoText } from '../names.ts'
import { codeText, printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

type Named = { readonly activityReference: string | null; readonly organisation: string | null }
type Risk = ValueOf<'risk.list'>['records'][number] & Named
type Issue = ValueOf<'issue.list'>['records'][number] & Omit<Named, 'organisation'>
type Measure = ValueOf<'measure.list'>['records'][number] & Named & { readonly state: MeasureState }

export const risksCommand: CliCommand = {
  usage: 'risks --workspace F [--plan P] [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists the risks of a plan, or of all, the gravest first, then the issues and what is done about both.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const found = await readPlans(context, async (plan) => [await risksOf(plan)])
    const risks = found.flatMap((each) => each.risks).toSorted((a, b) => graverFirst(a.assessment, b.assessment))
    const issues = found.flatMap((each) => each.issues)
    const measures = found.flatMap((each) => each.measures)
    printAnswer(
      context,
      { risks, issues, measures },
      {
        titles: ['Kind', 'Activity', 'What', 'Level', 'State', 'Who', 'Date'],
        rows: [...risks.map(riskRow), ...issues.map(issueRow), ...measures.map(measureRow)],
      },
    )
    return 0
  },
}

function riskRow({ assessment, status, reviewDay, ...risk }: Risk): readonly string[] {
  const level = levelWord('en', riskLevel(assessment))
  const who = whoText(risk.organisation, risk.ownerName)
  return [
    'Risk',
    risk.activityReference ?? '',
    risk.title,
    level,
    wordFor('en', 'riskStatus', status),
    who,
    reviewDay ?? '',
  ]
}

function issueRow({ activityReference, title, resolution, raisedDay }: Issue): readonly string[] {
  const state = resolution === null ? 'Open' : 'Resolved'
  return ['Issue', activityReference ?? '', title, '', state, '', resolution?.day ?? raisedDay]
}

function measureRow({ text, state, completion, dueDay, ...measure }: Measure): readonly string[] {
  const who = whoText(measure.organisation, measure.actorName)
  return ['Measure', measure.activityReference ?? '', text, '', codeText(state), who, completion?.day ?? dueDay ?? '']
}

async function risksOf(plan: PlanReading) {
  const { ask, subject, today } = plan
  const { reference, organisation } = await namesIn(plan)
  const risks = (await ask('risk.list', subject)).records
  const issues = (await ask('issue.list', subject)).records
  const measures = (await ask('measure.list', subject)).records
  const activityIds = new Map<string | null, string | null>(
    [...risks, ...issues].map(({ id, activityId }) => [id, activityId]),
  )
  return {
    risks: risks.map((each): Risk => ({
      ...each,
      activityReference: reference(each.activityId),
      organisation: organisation(each.ownerId),
    })),
    issues: issues.map((each): Issue => ({ ...each, activityReference: reference(each.activityId) })),
    measures: measures.map((each): Measure => ({
      ...each,
      state: measureState(each, today),
      activityReference: reference(activityIds.get(each.riskId ?? each.issueId) ?? null),
      organisation: organisation(each.actorId),
    })),
  }
}
