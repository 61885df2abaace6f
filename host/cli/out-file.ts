import { existsSync } from 'node:fs'
import { largestSlice } from '#contract/entity/attachment'
import { createFile, replaceFile } from '../files/atomic-file.ts'
import { fileErrorCode, fileFault } from '../files/errors.ts'
import type { Asking, CommandContext } from './command.ts'
import { Stop } from './stop.ts'

/** The file that a command writes. */
export type OutFile = {
  readonly path: string
  /** Writes what the host has prepared, whole or not at all; ends the command when that cannot be. */
  readonly save: (asking: Pick<Asking, 'host'>, prepared: Prepared) => Promise<void>
}

type Prepared = { readonly path: string; readonly byteCount: number }

/** The file that `--out` names; ends the command where there is one already that `--force` does not give up. */
export function outFile(context: CommandContext, given: string, what: 'report' | 'binder'): OutFile {
  const path = context.path(given)
  const isForced = context.options.isSet('force')
  if (!isForced && existsSync(path)) throw new Stop(1, takenSentence(path))
  return {
    path,
    save: async (asking, prepared) => {
      const bytes = piecesOf(asking, prepared)
      try {
        await (isForced ? replaceFile(path, bytes) : createFile(path, bytes))
      } catch (error) {
        if (fileErrorCode(error) === 'EEXIST') throw new Stop(1, takenSentence(path))
        const unwritten = `The ${what} could not be written to ${path}: ${reasonOf(error)}.`
        throw new Stop(1, `${unwritten} No file was left there, and the workspace is safe.`)
      }
    },
  }
}

/** A prepared file, a piece at a time: an archive may be larger than memory. */
async function* piecesOf({ host }: Pick<Asking, 'host'>, { path, byteCount }: Prepared): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < byteCount; start += largestSlice) {
    const end = Math.min(byteCount, start + largestSlice)
    const headers = new Map([['range', `bytes=${start}-${end - 1}`]])
    const part = await host.serve({ method: 'GET', path, headers, body: null })
    if (part.status !== 206) throw new Error(`the prepared file answered ${part.status}`)
    yield part.body
  }
}

function takenSentence(path: string): string {
  return `There is a file at ${path} already. Nothing was changed. Name another, or add --force to replace it.`
}

function reasonOf(error: unknown): string {
  const reasons = {
    missing: 'there is no such folder',
    refused: 'the folder may not be written to',
    full: 'the disk or your quota is full',
    other: error instanceof Error ? error.message : String(error),
  }
  return reasons[fileFault(error)]
}
