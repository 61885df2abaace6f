import type { Provenance } from '#contract/entity/provenance'
import type { EntityName } from '#contract/entity/table'
import { fieldWordForName } from '#domain/words'
import { textCell } from '../cell.ts'
import type { Block, Row } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'

/** The annex: how each record is founded, and on what. What officers entered themselves cites nothing and is not listed. */
export function sourceBlocks(context: ReportContext): readonly Block[] {
  const { t } = context
  const title = heading(1, t('sources.title'))
  const groups = [...Map.groupBy(citations(context), ({ kind, text, otherwise }) => [kind, text, otherwise].join('\n'))]
  if (groups.length === 0) return [title, { kind: 'paragraph', text: t('sources.none'), tone: 'quiet' }]
  return [
    title,
    {
      kind: 'table',
      caption: t('sources.title'),
      columns: [
        { key: 'record', heading: t('column.record'), kind: 'text', width: 46 },
        { key: 'provenance', heading: context.activityField('provenance'), kind: 'text', width: 22 },
        { key: 'source', heading: t('column.source'), kind: 'text', width: 128 },
      ],
      rows: groups.flatMap(([, cited]) => sourceRow(cited, context)),
      totalRow: null,
      legend: '',
    },
  ]
}

type Citation = {
  readonly entity: EntityName
  /** What it is called in a row of its own, and in one with others. */
  readonly name: string
  readonly shortName: string
  readonly kind: Provenance['kind']
  readonly text: string
  readonly otherwise: string
}

function citations(context: ReportContext): readonly Citation[] {
  const { told } = context
  const { plan, areas, activities, documents } = told.facts
  const named = (entity: EntityName, name: string, provenance: Provenance | null, shortName = name) =>
    provenance === null
      ? []
      : [
          {
            entity,
            name,
            shortName,
            kind: provenance.kind,
            text: provenance.source ?? '',
            otherwise: fieldsFoundedOtherwise(provenance, entity, context),
          },
        ]
  return [
    ...named('plan', plan.shortTitle, plan.provenance),
    ...areas.flatMap(({ name, provenance }) => named('area', name, provenance)),
    ...activities.flatMap(({ reference, title, provenance }) =>
      named('activity', `${reference}  ${title}`, provenance, reference),
    ),
    ...documents.flatMap(({ title, provenance }) => named('document', title, provenance)),
  ]
}

/** One row for all records that rest on the same. */
function sourceRow(cited: readonly Citation[], { word }: ReportContext): readonly Row[] {
  const [first] = cited
  if (first === undefined) return []
  const kinds = [...Map.groupBy(cited, ({ entity }) => entity)]
  const name =
    cited.length === 1
      ? first.name
      : kinds.map(([, ofKind]) => ofKind.map(({ shortName }) => shortName).join(', ')).join('\n')
  return [
    [
      textCell(name, '', [{ text: kinds.map(([entity]) => word('entity', entity)).join(', '), tone: 'quiet' }]),
      textCell(word('provenance', first.kind)),
      textCell(first.text, '', [{ text: first.otherwise, tone: 'quiet' }]),
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
      // What is made up rests on nothing.
      const source = first.kind === 'illustrative' ? null : first.source
      return `${word('provenance', first.kind)}: ${names}${source === null ? '' : ` (${source})`}`
    })
    .join('\n')
}
