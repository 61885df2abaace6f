import type { CommandContext } from './command.ts'
import { shortened, textTable } from './table.ts'

/** What people read of an answer: titles of columns, and a row for each thing that was found. */
export type Table = { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] }

const longestCell = 70

/** One JSON document with `--json`; for people without it, one table under another. */
export function printAnswer(context: CommandContext, answer: object, ...tables: readonly Table[]): void {
  if (context.options.isSet('json')) printDocument(context, answer)
  else context.write(tables.map(textOf).join('\n'))
}

/** Writes an answer for programs. */
export function printDocument({ write }: Pick<CommandContext, 'write'>, answer: object): void {
  write(`${JSON.stringify(answer, null, 2)}\n`)
}

/** A code such as `due-soon` as people read it. */
export function codeText(code: string): string {
  return `${code.slice(0, 1).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`
}

/** A count of which nothing is shown when it is 0. */
export function countText(count: number): string {
  return count === 0 ? '' : String(count)
}

function textOf({ titles, rows }: Table): string {
  return textTable(
    titles,
    rows.map((row) => row.map((cell) => shortened(cell, longestCell))),
  )
}
