import type { Status } from '#contract/vocabulary'
import type { BlockOf } from '../model.ts'

/** Where the parts of a bar chart stand, in its own units, read from left to right. */
export type BarLayout = {
  readonly width: number
  readonly height: number
  readonly rows: readonly {
    readonly labelLines: readonly string[]
    readonly middle: number
    readonly bars: readonly {
      readonly status: Status
      readonly value: number
      readonly start: number
      readonly width: number
    }[]
    readonly total: number
    readonly end: number
  }[]
  readonly labelWidth: number
  readonly barHeight: number
}

const width = 660
const labelWidth = 216
const totalWidth = 34
const rowHeight = 30
const barHeight = 18
/** About what fits into `labelWidth` at the label's size. */
const labelCharacters = 40

/** Lays out one bar a category, its values stacked in the order of the series, all on one scale. */
export function layoutBars(chart: BlockOf<'chart'>): BarLayout {
  const totals = chart.categories.map(({ values }) => sum(values))
  const unit = (width - labelWidth - totalWidth) / Math.max(1, ...totals)
  const rows = chart.categories.map(({ label, values }, row) => {
    const bars = chart.series.map(({ status }, index) => ({
      status,
      value: values[index] ?? 0,
      start: round(labelWidth + unit * sum(values.slice(0, index))),
      width: round(unit * (values[index] ?? 0)),
    }))
    const total = totals[row] ?? 0
    return {
      labelLines: wrapped(label),
      middle: rowHeight * row + rowHeight / 2,
      bars: bars.filter((bar) => bar.value > 0),
      total,
      end: round(labelWidth + unit * total),
    }
  })
  return { width, height: rowHeight * rows.length, rows, labelWidth, barHeight }
}

/** At most two lines; the table under the chart has the whole name. */
function wrapped(label: string): readonly string[] {
  if (label.length <= labelCharacters) return [label]
  const space = label.lastIndexOf(' ', labelCharacters)
  const cut = space > labelCharacters / 2 ? space : labelCharacters
  const rest = label.slice(cut).trim()
  const second = rest.length <= labelCharacters ? rest : `${rest.slice(0, labelCharacters - 1).toWellFormed()}…`
  return [label.slice(0, cut), second]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
