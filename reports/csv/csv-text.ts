import { stringify } from 'csv-stringify/sync'

/**
 * What a spreadsheet may take for the start of a formula, in plain and in full width, also behind spaces. Text that
 * already begins with apostrophes before such a start gets one more, so that a reader can take one away and have the text.
 */
const formulaStart = /^'*(?:\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/

/** A table as text: RFC 4180, and a byte order mark for Excel. What a person typed has gone through `harmless` before. */
export function csvLines(lines: readonly (readonly string[])[]): string {
  // Besides what the standard names, a lone line end is quoted too.
  return stringify([...lines], { record_delimiter: 'windows', bom: true, quoted_match: /[\r\n]/ })
}

/** A table of texts, none of which runs as a formula. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return csvLines(lines.map((line) => line.map(harmless)))
}

/** A leading apostrophe keeps a spreadsheet from calculating. */
export function harmless(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}
