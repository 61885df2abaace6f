import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from '#contract/zod'
import type { Ports } from '../ports.ts'
import { replaceFile } from './atomic-file.ts'
import { fileErrorCode } from './errors.ts'

/** A small value that outlives the program in a JSON file of its own. */
export type KeptJson<Value> = {
  readonly current: () => Value
  /** Resolves when the value is durable; rejects when the file could not be written (the value holds until the program ends). */
  readonly set: (value: Value) => Promise<void>
}

/** Reads the value; a damaged file is kept aside under another name, and the program goes on with `otherwise`. */
export async function keepJson<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  otherwise: z.output<Schema>,
  ports: Pick<Ports, 'log' | 'now'>,
): Promise<KeptJson<z.output<Schema>>> {
  let value = (await readKept(path, schema, ports)) ?? otherwise
  let written = value
  let queue: Promise<void> = Promise.resolve()

  async function writeNewest(): Promise<void> {
    if (written === value) return // a save that waited behind this one has written it already
    const newest = value
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, `${JSON.stringify(newest, null, 2)}\n`)
    written = newest
  }

  return {
    current: () => value,
    set: (next) => {
      value = next
      const saved = queue.then(writeNewest)
      queue = saved.catch(() => undefined) // the caller of `set` hears of it; the next save tries again
      return saved
    },
  }
}

async function readKept<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  ports: Pick<Ports, 'log' | 'now'>,
): Promise<z.output<Schema> | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (fileErrorCode(error) !== 'ENOENT') ports.log({ level: 'warning', event: 'kept-file.unreadable', detail: path })
    return null
  })
  if (text === null) return null
  const parsed = schema.safeParse(jsonOrNothing(text))
  if (parsed.success) return parsed.data

  const aside = `${path}.damaged-${ports.now().replaceAll(/[^0-9]/g, '')}`
  await rename(path, aside).catch(() => undefined) // where it cannot be moved, the next save replaces it
  ports.log({ level: 'warning', event: 'kept-file.damaged', detail: aside })
  return null
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
