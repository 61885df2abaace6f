import { colours } from '../look.ts'
import type { ReportModel } from '../model.ts'
import { cssString } from './escape.ts'
import type { ReportFont } from './fonts.ts'

const ink = `#${colours.ink}`
const quiet = `#${colours.quiet}`
const accent = `#${colours.accent}`
const hairline = `#${colours.hairline}`

/** The fonts that came with the report, then what the system has for Chinese. */
export function fontRules(fonts: readonly ReportFont[]): string {
  return fonts
    .map(
      ({ family, weights, unicodeRange, dataUri }) =>
        `@font-face { font-family: ${cssString(family)}; font-weight: ${weights}; unicode-range: ${unicodeRange}; src: url("${dataUri}") format("woff2") }`,
    )
    .join('\n')
}

/** What every printed page carries: running title and marking above, marking and page number below. */
export function pageRules({ page, direction }: ReportModel): string {
  const [start, end] = direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const { before, between, after } = page.pageOf
  const number = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`
  const box = (name: string, content: string, extra = ''): string =>
    `@${name} { content: ${content}; direction: ${direction}; font: 7.5pt var(--family); color: ${quiet}; ${extra} }`
  const strong = `font-weight: 600; letter-spacing: ${direction === 'ltr' ? '0.04em' : '0'}; color: ${ink}`
  return `@page { size: A4; margin: 21mm 18mm 19mm;
${box(`top-${start}`, cssString(page.running))}
${box(`top-${end}`, cssString(page.marking), strong)}
${box(`bottom-${start}`, cssString(page.marking), strong)}
${box(`bottom-${end}`, number)}
}
@page wide { size: A4 landscape; margin: 20mm 16mm 18mm }
@media screen {
  .sheet::before, .sheet::after { content: ${cssString(page.marking)}; display: block; font-size: 7.5pt; font-weight: 600; text-align: end }
  .sheet::before { margin-block: -6mm 6mm }
  .sheet::after { margin-block: 8mm -6mm; text-align: start }
}`
}

/** Light only: it is paper. */
export const baseRules = `
:root { --family: "Inter", "Noto Sans Arabic", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", sans-serif; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; font: 9.5pt/1.5 var(--family); color: ${ink}; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact }
@media screen {
  body { background: #e9edf2; padding: 6mm }
  .sheet { background: #fff; margin: 0 auto 6mm; padding: 16mm; width: 210mm; max-width: 100% }
  .sheet.landscape { width: 297mm }
  .contents li { min-height: 24px }
}
@media print {
  .sheet + .sheet { break-before: page }
  .sheet.landscape { page: wide }
}
h1, h2, h3, h4, p, dl, dd, ul, figure { margin: 0; padding: 0 }
.overline { font-size: 10pt; font-weight: 600; color: ${accent} }
h1 { font-size: 21pt; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; margin-block: 1mm 4.5mm; text-wrap: balance }
[dir=rtl] h1 { letter-spacing: 0; line-height: 1.4 }
h2, h3, h4, :is(h2, h3, h4) + p.quiet:not(:last-child) { break-after: avoid }
h2, h3, h4 { line-height: 1.3 }
h2 { font-size: 14pt; font-weight: 650; color: ${accent}; margin-block: 8mm 2.5mm }
h3 { font-size: 10.5pt; font-weight: 650; margin-block: 5mm 2mm }
h4 { font-size: 9.5pt; font-weight: 600; margin-block: 4.5mm 1.5mm }
.sheet > :first-child { margin-block-start: 0 }
.number { color: ${quiet}; font-weight: 500; margin-inline-end: 0.8em; font-variant-numeric: tabular-nums }
.quiet { color: ${quiet} }
.alert { color: #${colours.alert} }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 6mm; border-block: 0.75pt solid ${hairline}; padding-block: 3mm; margin-block-end: 5mm; font-size: 8.75pt }
.facts dt { color: ${quiet} }
.notice { border-inline-start: 2.5pt solid ${accent}; background: #${colours.wash}; padding: 2.5mm 4mm; margin-block: 4mm; font-size: 8pt; break-inside: avoid }
.notice strong { display: block; font-size: 9.5pt; margin-block-end: 1mm }
.notice p + p { margin-block-start: 1.5mm }
.contents { margin-block-end: 4mm; break-inside: avoid }
.contents-title { font-weight: 650; margin-block-end: 1.5mm }
.contents ul { list-style: none; columns: 3; column-gap: 6mm; font-size: 8.5pt }
.contents li { break-inside: avoid; padding-block: 0.4mm; display: flex }
.contents .number { flex: none; min-width: 2.2em; margin-inline-end: 0.4em }
.contents a { color: inherit; text-decoration: none }
.figures { display: flex; flex-wrap: wrap; border-block: 0.75pt solid ${hairline}; padding-block: 2.5mm; break-inside: avoid }
.figures div { flex: 1; display: flex; flex-direction: column-reverse; padding-inline-end: 4mm }
.figures dd { font-size: 20pt; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums }
.figures dt { font-size: 8pt; color: ${quiet} }
.points { display: grid; grid-template-columns: 24mm 1fr; gap: 2.2mm 5mm; padding-block: 3mm; border-block-end: 0.75pt solid ${hairline}; margin-block-end: 2mm }
.points dt { font-weight: 650; color: ${accent} }
.points p { text-align: start; overflow-wrap: break-word }
.points p + p { margin-block-start: 0.6mm }
.chart { break-inside: avoid; margin-block-end: 5mm }
.chart > svg { display: block; width: 100%; height: auto }
.chart text { font: 10px var(--family) }
.chart .label { fill: ${ink} }
.chart .figure { text-anchor: middle; font-weight: 600; font-variant-numeric: tabular-nums }
.chart .total { fill: ${quiet} }
.chart line { stroke: ${hairline} }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 6mm; font-size: 8pt; color: ${quiet}; margin-block-end: 2.5mm }
.legend svg { width: 7pt; height: 7pt; margin-inline-end: 1.6mm }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.25pt; line-height: 1.4 }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
thead { display: table-header-group }
tfoot { display: table-row-group; font-weight: 600 }
tr { break-inside: avoid }
thead { break-after: avoid }
tbody tr:first-child { break-before: avoid }
th, td { text-align: start; vertical-align: top; font-weight: inherit; padding: 1.2mm 3mm 1.2mm 0; border-block-end: 0.5pt solid ${hairline}; overflow-wrap: break-word; hyphens: none }
[dir=rtl] :is(th, td) { padding: 1.2mm 0 1.2mm 3mm }
thead th { font-weight: 600; font-size: 7.5pt; color: ${quiet}; border-block-end: 0.9pt solid ${accent}; vertical-align: bottom; line-height: 1.3 }
:is(th, td):last-child { padding-inline-end: 0 }
td.number, th.number, td.difference, th.difference { text-align: end; font-variant-numeric: tabular-nums }
td.number, th.number { color: inherit; margin: 0 }
thead th.number, thead th.difference { font-weight: 600; color: ${quiet} }
td.day { font-variant-numeric: tabular-nums; white-space: nowrap }
:is(td, th):is(.number, .difference):not(:last-child) { padding-inline-end: 4.5mm }
td.alert { color: #${colours.alert}; font-weight: 600 }
.detail { font-size: 7.5pt; margin-block-start: 0.4mm }
.mark { color: ${quiet}; font-weight: 500 }
.marks { font-size: 7.5pt; color: ${quiet}; margin-block-start: 1.5mm; break-before: avoid }
:is(table, .marks) + p:not(.marks) { margin-block-start: 2.5mm }
p.quiet { font-size: 8.5pt }
.notes article { display: grid; grid-template-columns: 24mm 1fr; gap: 0 4mm; padding-block: 1.3mm; font-size: 8.75pt; border-block-start: 0.5pt solid ${hairline} }
.notes .whole { break-inside: avoid }
.notes header { display: contents }
.notes time { font-variant-numeric: tabular-nums }
.notes .byline { font-size: 8pt; color: ${quiet} }
.notes .text { grid-column: 2 }
.notes .origin { font-size: 7.5pt; color: ${quiet} }
.notes .text p { text-align: start; min-height: 1em; overflow-wrap: break-word }
`
