import type { PartialDay } from '#contract/values'
import { fieldWordFor } from '#domain/words'
import type { BlockOf, LabelledText } from '../model.ts'
import type { ReportContext } from './context.ts'
import { kindKeys } from './given.ts'

/** Which plan, whose, for when, as it stood on which day, and made by whom. */
export function titleBlock(context: ReportContext): BlockOf<'title'> {
  const { facts, choice, t } = context
  return {
    kind: 'title',
    overline: t(kindKeys[choice.kind]),
    title: facts.plan.title,
    facts: titleFacts(context),
  }
}

/** The lines under the title, also above the summary sheet of a workbook. */
export function titleFacts(context: ReportContext): readonly LabelledText[] {
  const { facts, choice, t, language, today } = context
  const { plan } = facts
  const { fromDay, toDay } = choice.period
  const scope = choice.focusYear === null ? t('scope.all') : t('scope.focus', { year: String(choice.focusYear) })
  const lines: readonly LabelledText[] = [
    { label: t('title.parties'), text: partyNames(context) },
    { label: t('title.planPeriod'), text: periodText(context, plan.periodStart, plan.periodEnd) },
    ...(choice.kind === 'progress' ? [{ label: t('title.period'), text: periodText(context, fromDay, toDay) }] : []),
    { label: t('title.scope'), text: scope },
    { label: fieldWordFor(language, 'plan', 'marking'), text: context.word('marking', context.marking) },
    { label: t('title.asOf'), text: context.day(today) },
    { label: t('title.madeBy'), text: facts.authorName ?? '' },
  ]
  return lines.filter((line) => line.text !== '')
}

function partyNames({ facts, fullName }: ReportContext): string {
  const parties = facts.plan.parties.toSorted((first, second) => first.position - second.position)
  return parties.map((party) => fullName(party.organisationId)).join('\n')
}

function periodText({ t, day }: ReportContext, start: PartialDay | null, end: PartialDay | null): string {
  if (start !== null && end !== null) return t('period.range', { from: day(start), to: day(end) })
  if (start !== null) return t('period.from', { from: day(start) })
  return end === null ? t('period.unknown') : t('period.until', { to: day(end) })
}
