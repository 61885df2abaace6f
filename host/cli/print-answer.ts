import type { CommandContext } from './command.ts'
import { shortened, textTable } from './table.ts'

type Table = { readonly titles: readonly string[]; readonly rows: readonly (readonly string[])[] }

const longestCell = 70

/** One JSON document with `--json`; a table for people without. */
export function printAnswer({ options, write }: CommandContext, answer: object, { titles, rows }: Table): void {
  if (options.isSet('json')) write(`${JSON.stringify(answer, null, 2)}\n`)
  else
    write(
      textTable(
        titles,
        rows.map((row) => row.map((cell) => shortened(cell, longestCell))),
      ),
    )
}
