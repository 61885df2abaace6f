import type { Provenance } from '#contract/entity/provenance'
import type { EntityName } from '#contract/entity/table'
import { fieldWordForName } from '#domain/words'
import { textCell } from '../cell.ts'
import type { Block, Row } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'

/** The annex: how each record is founded, and on what. What officers entered themselves cites nothing and is not listed. */
export function sourceBlocks(context: ReportContext): readonly Block[] {
  const { facts, t } = context
  const rows: readonly Row[] = [
    ...sourceRow(facts.plan.shortTitle, 'plan', facts.plan.provenance, context),
    ...facts.areas.flatMap((area) => sourceRow(area.name, 'area', area.provenance, context)),
    ...facts.activities.flatMap((activity) =>
      sourceRow(`${activity.reference}  ${activity.title}`, 'activity', activity.provenance, context),
    ),
    ...facts.documents.flatMap((document) => sourceRow(document.title, 'document', document.provenance, context)),
  ]
  if (rows.length === 0)
    return [heading(1, t('sources.title')), { kind: 'paragraph', text: t('sources.none'), tone: 'quiet' }]
  return [
    heading(1, t('sources.title')),
    {
      kind: 'table',
      caption: t('sources.title'),
      columns: [
        { key: 'record', heading: t('column.record'), kind: 'text', width: 58 },
        { key: 'provenance', heading: context.activityField('provenance'), kind: 'text', width: 24 },
        { key: 'source', heading: t('column.source'), kind: 'text', width: 114 },
      ],
      rows,
      totalRow: null,
      legend: '',
    },
  ]
}

function sourceRow(
  name: string,
  entity: EntityName,
  provenance: Provenance | null,
  context: ReportContext,
): readonly Row[] {
  if (provenance === null) return []
  return [
    [
      textCell(name, '', [{ text: context.word('entity', entity), tone: 'quiet' }]),
      textCell(context.word('provenance', provenance.kind)),
      textCell(provenance.source ?? '', '', [
        { text: fieldsFoundedOtherwise(provenance, entity, context), tone: 'quiet' },
      ]),
    ],
  ]
}

/** The fields of a record that are founded otherwise than the rest: "Illustrative: Status, Planned end (made up for the trial)". */
export function fieldsFoundedOtherwise(
  provenance: Provenance | null,
  entity: EntityName,
  { word, language }: ReportContext,
): string {
  const others = (provenance?.fields ?? []).filter((field) => field.kind !== provenance?.kind)
  return [...Map.groupBy(others, ({ kind, source }) => `${kind} ${source ?? ''}`).values()]
    .map((fields) => {
      const names = fields.map(({ field }) => fieldWordForName(language, entity, field)).join(', ')
      const first = fields[0]
      if (first === undefined) return ''
      return `${word('provenance', first.kind)}: ${names}${first.source === null ? '' : ` (${first.source})`}`
    })
    .join('\n')
}
