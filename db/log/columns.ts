import type { Parameter } from '../database.ts'
import type { Column } from './tracked.ts'

/** A row as the driver reads it. */
export type Row = { readonly [column: string]: unknown }

/** A field's value as its columns hold it, in their order. */
export function toColumns(columns: readonly Column[], value: unknown): readonly Parameter[] {
  return columns.map((column) => {
    if (column.derive !== null) return typeof value === 'string' ? column.derive(value) : null
    const part = column.part === null ? value : partOf(value, column.part)
    return column.isJson && part !== null ? JSON.stringify(part) : plain(part, column)
  })
}

/** A field's value put together again from its columns. */
export function fromColumns(columns: readonly Column[], row: Row): unknown {
  const first = columns[0]
  if (first === undefined) return undefined
  const value = columnValue(first, row[first.name])
  // The first column of a fact over several tells whether there is one at all.
  if (first.part === null || value === null) return value
  return Object.fromEntries(columns.map((column) => [column.part, columnValue(column, row[column.name])]))
}

function partOf(value: unknown, part: string): unknown {
  if (typeof value !== 'object' || value === null) return null
  return new Map<string, unknown>(Object.entries(value)).get(part) ?? null
}

function plain(value: unknown, column: Column): Parameter {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`${column.name} cannot hold a ${typeof value}`)
}

function columnValue(column: Column, stored: unknown): unknown {
  return column.isJson && typeof stored === 'string' ? JSON.parse(stored) : stored
}
