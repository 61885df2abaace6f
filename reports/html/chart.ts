import { layoutBars } from '../chart/stacked-bars.ts'
import { statusColours } from '../look.ts'
import type { BlockOf, ReportModel } from '../model.ts'
import { numberText } from '../value-text.ts'
import { escapeHtml } from './escape.ts'

/** The chart as a drawing of lines and text, mirrored where the language is read from the right, with a legend in words. */
export function chartHtml(chart: BlockOf<'chart'>, model: ReportModel, id: string): string {
  const layout = layoutBars(chart)
  const mirrored = model.direction === 'rtl'
  const place = (start: number, width = 0): number => (mirrored ? layout.width - start - width : start)
  const rows = layout.rows.map((row) => {
    const label = row.labelLines.map((line, index) => {
      const lift = row.labelLines.length === 1 ? 0 : (index - 0.5) * 11
      return `<text class="label" x="${place(0)}" y="${row.middle + lift + 3.5}">${escapeHtml(line)}</text>`
    })
    const bars = row.bars.map(({ status, value, start, width }) => {
      const top = row.middle - layout.barHeight / 2
      const { fill, text } = statusColours[status]
      const bar = `<rect x="${place(start, width)}" y="${top}" width="${width}" height="${layout.barHeight}" fill="#${fill}"/>`
      const figure = `<text class="figure" x="${place(start + width / 2)}" y="${row.middle + 3.5}" fill="#${text}">${numberText(value, model.language)}</text>`
      return bar + figure
    })
    const total = `<text class="total" x="${place(row.end + 8)}" y="${row.middle + 3.5}">${numberText(row.total, model.language)}</text>`
    return [...label, ...bars, total].join('')
  })
  const axis = place(layout.labelWidth)
  return `<figure class="chart">
<ul class="legend">${legendHtml(chart)}</ul>
<svg viewBox="0 0 ${layout.width} ${layout.height}" role="img" aria-labelledby="${id}-title ${id}-desc" direction="${model.direction}">
<title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-desc">${escapeHtml(chart.description)}</desc>
${rows.join('\n')}
<line x1="${axis}" y1="0" x2="${axis}" y2="${layout.height}"/>
</svg></figure>`
}

function legendHtml(chart: BlockOf<'chart'>): string {
  return chart.series
    .map(({ status, label }) => {
      const swatch = `<svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="#${statusColours[status].fill}"/></svg>`
      return `<li>${swatch}${escapeHtml(label)}</li>`
    })
    .join('')
}
