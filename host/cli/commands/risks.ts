import type { ValueOf } from '#contract/types'
import { organisationAbbreviation } from '#domain/organisation-name'
import { graverFirst, riskLevel } from '#domain/risk/risk-level'
import { wordFor } from '#domain/words'
import { levelWord } from '#domain/words/risk-scale'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

type Found = {
  readonly risks: ValueOf<'risk.list'>['records']
  readonly issues: ValueOf<'issue.list'>['records']
  readonly measures: ValueOf<'measure.list'>['records']
}

/** What a row needs to know of other records, by their ids. */
type Names = { readonly reference: (id: string | null) => string; readonly organisation: (id: string | null) => string }

export const risksCommand: CliCommand = {
  usage: 'risks --workspace F [--plan P] [--json]',
  summary: 'Lists the risks of a plan, or of all, the gravest first, then the issues and what is done about both.',
  options: { ...workspace, ...plan, ...json },
  wordCount: 0,
  run: async (context) => {
    const { names, ...found } = await withWorkspace(context, (asking) => gather(asking, context.options.text('plan')))
    printAnswer(
      context,
      { ...found },
      {
        titles: ['Kind', 'Activity', 'What', 'Level', 'State', 'Who', 'Day'],
        rows: rowsOf(found, names),
      },
    )
    return 0
  },
}

async function gather({ ask }: Pick<Asking, 'ask'>, wanted: string | null): Promise<Found & { readonly names: Names }> {
  const risks: Found['risks'] = []
  const issues: Found['issues'] = []
  const measures: Found['measures'] = []
  const references = new Map<string, string>()
  for (const { id: planId } of await plansFor({ ask }, wanted)) {
    const all = { planId, activityId: null }
    risks.push(...(await ask('risk.list', all)).records)
    issues.push(...(await ask('issue.list', all)).records)
    measures.push(...(await ask('measure.list', all)).records)
    for (const { id, reference } of (await ask('activity.list', { planId })).activities) references.set(id, reference)
  }
  const { organisations } = await ask('organisation.list', {})
  const abbreviations = new Map(organisations.map((each) => [each.id, organisationAbbreviation(each, 'en')]))
  const names = {
    reference: (id: string | null) => references.get(id ?? '') ?? '',
    organisation: (id: string | null) => abbreviations.get(id ?? '') ?? '',
  }
  return { risks: risks.toSorted((a, b) => graverFirst(a.assessment, b.assessment)), issues, measures, names }
}

function rowsOf({ risks, issues, measures }: Found, { reference, organisation }: Names) {
  const activityOf = new Map([...risks, ...issues].map(({ id, activityId }) => [id, activityId]))
  const who = (id: string | null, name: string | null): string =>
    [organisation(id), name ?? ''].filter((part) => part !== '').join(', ')
  return [
    ...risks.map(({ activityId, title, assessment, status, ownerId, ownerName, reviewDay }) => [
      'Risk',
      reference(activityId),
      title,
      levelWord('en', riskLevel(assessment)),
      wordFor('en', 'riskStatus', status),
      who(ownerId, ownerName),
      reviewDay ?? '',
    ]),
    ...issues.map(({ activityId, title, resolution, raisedDay }) => [
      'Issue',
      reference(activityId),
      title,
      '',
      resolution === null ? 'Open' : 'Resolved',
      '',
      resolution?.day ?? raisedDay,
    ]),
    ...measures.map(({ riskId, issueId, text, completion, actorId, actorName, dueDay }) => [
      'Measure',
      reference(activityOf.get(riskId ?? issueId ?? '') ?? null),
      text,
      '',
      completion === null ? 'Open' : 'Done',
      who(actorId, actorName),
      completion?.day ?? dueDay ?? '',
    ]),
  ]
}
