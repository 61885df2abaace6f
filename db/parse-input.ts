import { firstIssue } from '#contract/first-issue'
import { fail } from '#contract/result'
import { operations } from '#contract/table'
import type { DbName } from '#contract/types'
import type { z } from '#contract/zod'

/** Whether an operation of the contract runs in the database. */
export function isDbName(name: string): name is DbName {
  return dbNames.has(name)
}

const dbNames: ReadonlySet<string> = new Set(
  Object.entries(operations).flatMap(([name, { runs }]) => (runs === 'db' ? [name] : [])),
)

/** Reads and checks the input of an operation. */
export function parseInput(name: DbName, inputText: string) {
  return checkInput(name, readJson(inputText))
}

/** Checks the input of an operation that has been read already. */
export function checkInput(name: DbName, input: unknown) {
  const schema: z.ZodType = operations[name].input
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, value: result.data } as const
  return fail('input.invalid', firstIssue(result.error))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text, maybeHalfCharacter.test(text) || !text.isWellFormed() ? wellFormed : undefined)
  } catch {
    return undefined // no schema of the contract takes undefined
  }
}

// SQLite keeps UTF-8, which has no halves of characters: they become U+FFFD here, or the log and its tables would differ.
const maybeHalfCharacter = /\\u[dD][89a-fA-F]/

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
