import { dayText } from '#domain/day-text'
import { directionOf, localeOf } from '#domain/locale'
import { wordFor } from '#domain/words'
import { escapeHtml } from '../html/escape.ts'
import { numberText } from '../value-text.ts'
import type { BinderEntry, BinderFacts } from './binder.ts'
import { binderMarking } from './binder.ts'
import type { IndexColumn } from './index-rows.ts'
import { indexColumns } from './index-rows.ts'
import { binderWords } from './words.ts'

/** The index of a binder as a page that names every file and leads to it. It loads nothing and runs nothing. */
export function binderHtml(facts: BinderFacts, entries: readonly BinderEntry[]): string {
  const { language, planTitle, today, isPast } = facts
  const words = binderWords[language]
  const columns = indexColumns(facts)
  const marking = escapeHtml(wordFor(language, 'marking', binderMarking(facts)))
  const made = `${isPast ? words.asOf : words.made} ${dayText(today, language)} · ${words.files}: ${numberText(entries.length, language)}`
  return `<!doctype html>
<html lang="${localeOf(language).slice(0, 2)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${words.title}: ${planTitle}`)}</title>
<style>${rules}</style>
</head>
<body>
<p class="marking">${marking}</p>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p class="plan"><bdi>${escapeHtml(planTitle)}</bdi></p>
<p class="made">${escapeHtml(made)}</p>
<table>
<thead><tr>${columns.map(({ heading }) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>
<tbody>
${entries.map((entry) => rowHtml(entry, columns)).join('\n')}
</tbody>
</table>
<p class="made">${escapeHtml(words.check)}</p>
</main>
<p class="marking">${marking}</p>
</body>
</html>
`
}

function rowHtml(entry: BinderEntry, columns: readonly IndexColumn[]): string {
  return `<tr>${columns.map((column) => cellHtml(entry, column)).join('')}</tr>`
}

function cellHtml(entry: BinderEntry, { name, text }: IndexColumn): string {
  const shown = `<bdi>${escapeHtml(text(entry))}</bdi>`
  if (name === 'number') return `<th scope="row">${shown}</th>`
  // A name is never an address: what it could mean in one is written by its number, and it stays beside the index.
  const cell = name === 'file' ? `<a href="./${encodeURIComponent(entry.name)}">${shown}</a>` : shown
  return `<td class="${name}">${cell}</td>`
}

const rules = `
:root { color-scheme: light }
body { margin: 10mm auto; max-inline-size: 280mm; padding-inline: 6mm; font: 10pt/1.5 system-ui, sans-serif; color: #1c2430 }
.marking { font-weight: 600; text-align: end; margin: 0 }
h1 { font-size: 19pt; line-height: 1.25; margin-block: 4mm 0 }
.plan { font-size: 12pt; margin: 0 }
.made { color: #5a6472 }
table { inline-size: 100%; border-collapse: collapse; font-size: 9pt }
th, td { text-align: start; vertical-align: top; padding: 1.5mm 3mm; border-block-end: 1px solid #d5dae1; font-weight: inherit }
thead th { font-weight: 600; color: #5a6472 }
.day, .size { white-space: nowrap }
.sha256 { font: 7.5pt/1.4 ui-monospace, monospace; overflow-wrap: anywhere; min-inline-size: 36mm }
tr { break-inside: avoid }`
