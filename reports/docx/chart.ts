import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { colours, statusColours } from '../look.ts'
import type { BlockOf } from '../model.ts'
import { latinFont } from './styles.ts'

const pixelsPerTwip = 96 / 1_440
const rowPixels = 28
const framePixels = 56

/** The chart as Word draws and edits it, with its figures in a workbook inside and in words for readers who cannot see it. */
export function chartParagraph(chart: BlockOf<'chart'>, textWidth: number): Paragraph {
  const run = new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    categories: chart.categories.map(({ label }) => label),
    series: chart.series.map(({ status, label }, index) => ({
      name: label,
      // A bar of nothing would still write its 0 beside the next one.
      values: chart.categories.map(({ values }) => (values[index] === 0 ? null : (values[index] ?? null))),
      color: statusColours[status].fill,
      dataLabels: { value: true, font: { size: 8, bold: true, color: statusColours[status].text } },
    })),
    gapWidth: 60,
    categoryAxis: { reverseOrder: true, font: { size: 8, color: colours.ink } },
    // Not mirrored for Arabic: LibreOffice draws the names of reversed bars on top of them.
    valueAxis: { visible: false, gridlines: false },
    legend: { position: 'top', font: { size: 8, color: colours.quiet } },
    font: { name: latinFont },
    chartArea: { fill: 'none', border: 'none' },
    transformation: {
      width: Math.round(textWidth * pixelsPerTwip),
      height: framePixels + rowPixels * chart.categories.length,
    },
    altText: { name: chart.title, title: chart.title, description: inWords(chart) },
  })
  // In a paragraph read from the right LibreOffice writes the chart's Latin words backwards.
  return new Paragraph({ children: [run], spacing: { after: 120 } })
}

/** The chart told in words: every area with its counts. */
function inWords(chart: BlockOf<'chart'>): string {
  const areas = chart.categories.map(({ label, values }) => {
    const counts = chart.series.flatMap((series, index) => (values[index] ? [`${series.label} ${values[index]}`] : []))
    return `${label}: ${counts.length === 0 ? '0' : counts.join(', ')}`
  })
  return [chart.description, ...areas].join(' ')
}
