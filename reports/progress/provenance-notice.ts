import { touchesPeriod } from '#domain/days'
import type { Block } from '../model.ts'
import type { ReportContext } from './context.ts'
import { foundedRecords } from './founded-records.ts'
import type { Told } from './left-out.ts'

/** Says at the front how much of the report no source vouches for; nothing when all of it is documented or entered by officers. */
export function provenanceNotice(context: ReportContext): readonly Block[] {
  const { told, t } = context
  const { facts } = told
  const records = [...facts.activities, ...facts.documents, ...facts.notes, ...foundedRecords(monitoringOf(context))]
  const count = (kind: string): number =>
    records.filter((record) => (record.provenance?.kind ?? 'entered') === kind).length
  const [derived, illustrative] = [count('derived'), count('illustrative')]
  const withOtherFields = facts.activities.filter(({ provenance }) =>
    provenance?.fields.some((field) => field.kind !== provenance.kind && field.kind !== 'documented'),
  ).length
  if (derived + illustrative + withOtherFields === 0) return []
  const counts = {
    total: records.length,
    documented: count('documented'),
    entered: count('entered'),
    derived,
    illustrative,
  }
  return [
    {
      kind: 'notice',
      title: t('notice.title'),
      paragraphs: [
        t('notice.counts', counts),
        t('notice.meaning'),
        ...(withOtherFields === 0 ? [] : [t('notice.fields', { count: withOtherFields })]),
      ],
    },
  ]
}

/** What is told of close monitoring: a progress report tells of the meetings of its period only. */
function monitoringOf({ told, choice }: ReportContext): NonNullable<Told['monitoring']> {
  const { meetings = [], ...others } = told.monitoring ?? {}
  const { fromDay, toDay } = choice.period
  const isMet = ({ day }: (typeof meetings)[number]): boolean =>
    choice.kind === 'handover' || touchesPeriod(day, fromDay, toDay)
  return { ...others, meetings: meetings.filter(isMet) }
}
