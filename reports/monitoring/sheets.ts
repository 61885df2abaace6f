import type { Block, Sheet, Table } from '../model.ts'
import type { MonitoringContext } from './context.ts'
import { contributionTable } from './contributions.ts'
import { evidenceBlocks } from './evidence.ts'
import { fundingBlocks } from './funding.ts'
import { indicatorBlocks } from './indicators.ts'
import { milestoneTable } from './milestones.ts'
import { ratingTable } from './ratings.ts'
import { actionTable, decisionTable } from './reviews.ts'
import { issueTable, riskTable } from './risks.ts'
import { slippageBlocks } from './slippage.ts'

/** The tables of close monitoring, a sheet each; what holds nothing is no sheet. */
export function monitoringSheets(context: MonitoringContext): readonly Sheet[] {
  const { t, monitoring } = context
  return [
    ...sheet('ratings', t('ratings.title'), ratingTable(context)),
    ...sheet('milestones', t('milestones.title'), milestoneTable(context)),
    ...sheet('slippage', t('slippage.title'), tablesOf(slippageBlocks(context))[0]),
    ...sheet('indicators', t('indicators.title'), tablesOf(indicatorBlocks(context))[0]),
    ...sheet('risks', context.word('entity', 'risk'), riskTable(context)),
    ...sheet('issues', t('issues.title'), issueTable(context)),
    ...sheet('funding', t('funding.title'), tablesOf(fundingBlocks(context))[0]),
    ...sheet('contributions', t('contributions.title'), contributionTable(context, monitoring.contributions)),
    ...sheet('decisions', t('decisions.title'), tablesOf([decisionTable(context, monitoring.decisions)])[0]),
    ...sheet('actions', t('actions.title'), tablesOf([actionTable(context, monitoring.actionPoints)])[0]),
    ...sheet('evidence', t('evidence.title'), tablesOf(evidenceBlocks(context))[0]),
  ]
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block): block is Table => block.kind === 'table')
}

function sheet(key: Sheet['key'], name: string, table: Table | undefined): readonly Sheet[] {
  return table === undefined || table.rows.length === 0 ? [] : [{ key, name, preamble: [], table: sheetTable(table) }]
}

/** In a sheet a column's width is in characters, and what stands below a text in its cell is part of it. */
function sheetTable(table: Table): Table {
  const columns = table.columns.map((column) => ({ ...column, width: Math.max(10, Math.round(column.width * 0.7)) }))
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (cell.kind !== 'text') return cell
      const text = [`${cell.text}${cell.mark}`, ...cell.details.map((detail) => detail.text)]
        .filter((each) => each !== '')
        .join('\n')
      return { ...cell, text, mark: '', details: [] }
    }),
  )
  return { ...table, columns, rows }
}
