import type { Figure, JudgedGoal } from './figure.ts'

const headings = ['n', 'p50', 'p95', 'limit', 'p50', 'p95', 'ratio', 'goals', ''] as const

/** The figures of one measure as lines of text. */
export function tableText(measure: string, figures: readonly Figure[]): string {
  const rows = [[measure, ...headings], ...figures.map(rowOf)]
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

function rowOf({ name, unit, sampleCount, ours, limit, ratio, goals }: Figure): readonly string[] {
  return [
    name,
    String(sampleCount),
    `${shown(ours.p50)} ${unit}`,
    shown(ours.p95),
    limit?.name ?? '',
    limit === null ? '' : shown(limit.spread.p50),
    limit === null ? '' : shown(limit.spread.p95),
    ratio === null ? '' : `${shown(ratio)}x`,
    goals.map(goalText).join(', '),
    goals.every(({ isMet }) => isMet) ? (goals.length === 0 ? '' : 'met') : 'NOT MET',
  ]
}

/** A goal in words: `G1 ≤ 1.5x`, `G1 p95 ≤ 1.5`. */
export function goalText({ id, of, atMost, isMet }: JudgedGoal): string {
  return `${id} ${of === 'ratio' ? `≤ ${atMost}x` : `${of} ≤ ${atMost}`}${isMet ? '' : ' ✗'}`
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
