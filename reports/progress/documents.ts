import { fieldWordFor } from '#domain/words'
import { dayCell, textCell } from '../cell.ts'
import type { Block, Table } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'
import { legendFor, titleMark, valueMark } from './marks.ts'

/** The documents that guide the plan. */
export function documentBlocks(context: ReportContext): readonly Block[] {
  const { facts, t } = context
  if (facts.documents.length === 0)
    return [heading(1, t('documents.title')), { kind: 'paragraph', text: t('documents.none'), tone: 'quiet' }]
  return [heading(1, t('documents.title')), documentTable(context)]
}

function documentTable(context: ReportContext): Table {
  const { facts, t, word, language } = context
  const field = (name: 'title' | 'kind' | 'status' | 'day' | 'signatories') => fieldWordFor(language, 'document', name)
  const rows = facts.documents.map((document) => [
    textCell(document.title, titleMark(document.provenance), [{ text: document.remark, tone: 'quiet' }]),
    textCell(word('documentKind', document.kind)),
    textCell(word('documentStatus', document.status), valueMark(document.provenance, 'status')),
    dayCell(document.day, valueMark(document.provenance, 'day')),
    textCell(document.signatories),
  ])
  return {
    kind: 'table',
    caption: t('documents.title'),
    columns: [
      { key: 'title', heading: field('title'), kind: 'text', width: 74 },
      { key: 'kind', heading: field('kind'), kind: 'text', width: 32 },
      { key: 'status', heading: field('status'), kind: 'text', width: 23 },
      { key: 'day', heading: field('day'), kind: 'day', width: 30 },
      { key: 'signatories', heading: field('signatories'), kind: 'text', width: 39 },
    ],
    rows,
    totalRow: null,
    legend: legendFor(rows, context),
  }
}
