import type { Block } from '../model.ts'
import type { ReportContext } from './context.ts'
import { foundedRecords } from './founded-records.ts'

/** Says at the front how much of the report no source vouches for; nothing when all of it is documented or entered by officers. */
export function provenanceNotice({ told, t }: ReportContext): readonly Block[] {
  const { facts } = told
  const records = [...facts.activities, ...facts.documents, ...facts.notes, ...foundedRecords(told.monitoring ?? {})]
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
