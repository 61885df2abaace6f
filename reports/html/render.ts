import { localeOf } from '#domain/locale'
import { dayText } from '#domain/day-text'
import { linesOf } from '../lines.ts'
import type { Block, BlockOf, Heading, NoteEntry, ReportModel } from '../model.ts'
import { assertNever } from '#contract/result'
import { numberText } from '../value-text.ts'
import { chartHtml } from './chart.ts'
import { escapeHtml } from './escape.ts'
import type { ReportFont } from './fonts.ts'
import { baseRules, fontRules, pageRules } from './style.ts'
import { columnRules, tableHtml } from './table.ts'

/** A note kept whole must fit on a page; a longer one may be cut. */
const longestUncutText = 1_500

/** The report as one page: the preview on screen, and what is printed to PDF. It loads nothing and runs nothing. */
export function renderHtml(model: ReportModel, fonts: readonly ReportFont[]): string {
  const { metadata, language, direction } = model
  const ids = headingIds(model)
  const sections = model.sections.map(({ orientation, blocks }) => {
    const parts = blocks.map((block) => blockHtml(block, model, ids))
    return `<section class="sheet ${orientation}">\n${parts.join('\n')}\n</section>`
  })
  const author = metadata.author === '' ? '' : `\n<meta name="author" content="${escapeHtml(metadata.author)}">`
  return `<!doctype html>
<html lang="${localeOf(language).slice(0, 2)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(metadata.title)}</title>${author}
<meta name="description" content="${escapeHtml(metadata.subject)}">
<meta name="keywords" content="${escapeHtml(metadata.keywords)}">
<style>
${fontRules(fonts)}
${baseRules}
${pageRules(model)}
${columnRules(model)}
</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}

type Ids = ReadonlyMap<Heading, string>

function headingIds(model: ReportModel): Ids {
  const headings = model.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'heading')
  return new Map(headings.map((heading, index) => [heading, `part-${index + 1}`]))
}

function blockHtml(block: Block, model: ReportModel, ids: Ids): string {
  switch (block.kind) {
    case 'title':
      return titleHtml(block)
    case 'notice':
      return `<aside class="notice"><strong>${escapeHtml(block.title)}</strong>${block.paragraphs.map(paragraph).join('')}</aside>`
    case 'contents':
      return contentsHtml(block, ids)
    case 'heading':
      return headingHtml(block, ids.get(block) ?? '')
    case 'paragraph':
      return `<p class="${block.tone}">${escapeHtml(block.text)}</p>`
    case 'figures':
      return figuresHtml(block, model)
    case 'points':
      return pointsHtml(block)
    case 'chart':
      return chartHtml(block, model, 'chart')
    case 'table':
      return tableHtml(block, model)
    case 'notes':
      return `<div class="notes">${block.entries.map((entry) => noteHtml(entry, model)).join('\n')}</div>`
    default:
      return assertNever(block)
  }
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

function titleHtml({ overline, title, facts }: BlockOf<'title'>): string {
  const lines = facts.map(({ label, text }) => {
    const values = linesOf(text).map((line) => `<bdi>${escapeHtml(line)}</bdi>`)
    return `<dt>${escapeHtml(label)}</dt><dd>${values.join('<br>')}</dd>`
  })
  return `<p class="overline">${escapeHtml(overline)}</p>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<dl class="facts">${lines.join('')}</dl>`
}

function contentsHtml({ title }: BlockOf<'contents'>, ids: Ids): string {
  const entries = [...ids]
    .filter(([heading]) => heading.level === 1)
    .map(([heading, id]) => {
      const name = `<span class="number">${escapeHtml(heading.number)}</span><bdi>${escapeHtml(heading.text)}</bdi>`
      return `<li><a href="#${id}">${name}</a></li>`
    })
  return `<nav class="contents" aria-label="${escapeHtml(title)}"><p class="contents-title">${escapeHtml(title)}</p><ul>${entries.join('')}</ul></nav>`
}

/** The title is the page's first heading, so a chapter is the second. */
function headingHtml({ level, number, text }: Heading, id: string): string {
  const tag = `h${level + 1}`
  const figure = number === '' ? '' : `<span class="number">${escapeHtml(number)}</span>`
  return `<${tag} id="${id}">${figure}<bdi>${escapeHtml(text)}</bdi></${tag}>`
}

function figuresHtml({ figures }: BlockOf<'figures'>, { language }: ReportModel): string {
  const parts = figures.map(
    ({ label, value, tone }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd class="${tone}">${numberText(value, language)}</dd></div>`,
  )
  return `<dl class="figures">${parts.join('')}</dl>`
}

function pointsHtml({ points }: BlockOf<'points'>): string {
  const parts = points.map(({ label, text }) => {
    const sentences = linesOf(text).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`)
    return `<dt>${escapeHtml(label)}</dt><dd>${sentences.join('')}</dd>`
  })
  return `<dl class="points">${parts.join('')}</dl>`
}

function noteHtml({ day, byline, text, source }: NoteEntry, { language }: ReportModel): string {
  const about = byline.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' · ')
  const paragraphs = linesOf(text).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`)
  const origin = source === '' ? '' : `<p class="origin"><bdi>${escapeHtml(source)}</bdi></p>`
  const keep = text.length <= longestUncutText ? ' class="whole"' : ''
  return `<article${keep}><header><time datetime="${escapeHtml(day)}">${escapeHtml(dayText(day, language))}</time><div class="byline">${about}</div></header><div class="text">${paragraphs.join('')}${origin}</div></article>`
}
