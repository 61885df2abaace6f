import { dayCell, textCell } from '../cell.ts'
import type { Block, Column } from '../model.ts'
import { titleMark } from '../progress/marks.ts'
import type { MonitoringContext } from './context.ts'
import { fieldNames, tableSection } from './context.ts'

/** The attached files, numbered as in the evidence binder. */
export function evidenceBlocks(context: MonitoringContext): readonly Block[] {
  const { t, monitoring } = context
  const name = fieldNames('attachment', context)
  const columns: readonly Column[] = [
    { key: 'number', heading: t('column.number'), kind: 'text', width: 14 },
    { key: 'caption', heading: name('caption'), kind: 'text', width: 90 },
    { key: 'day', heading: name('day'), kind: 'day', width: 30 },
    { key: 'file', heading: t('column.file'), kind: 'text', width: 66 },
  ]
  const rows = monitoring.attachments.map(({ number, caption, day, file, provenance }) => [
    textCell(String(number)),
    textCell(caption, titleMark(provenance)),
    dayCell(day),
    textCell(file.name, '', [{ text: `SHA-256 ${file.sha256.slice(0, 16)}…`, tone: 'quiet' }]),
  ])
  return tableSection(context, 1, { caption: t('evidence.title'), columns, rows, none: t('evidence.none') })
}
