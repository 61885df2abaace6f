import { open, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { largestSlice } from '#contract/entity/attachment'
import { Language, languages } from '#contract/vocabulary'
import { fileSizeText } from '#domain/file-size'
import { wordFor } from '#domain/words'
import { publishFile, temporaryPath } from '../../files/atomic-file.ts'
import { fileErrorCode, fileFault } from '../../files/errors.ts'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { findPlan } from '../find-plan.ts'
import { oneOf } from '../pick.ts'
import { printAnswer } from '../print-answer.ts'
import { Stop } from '../stop.ts'
import { json, plan, workspace } from './shared-options.ts'

export const evidenceCommand: CliCommand = {
  usage: 'evidence --workspace F --plan P [--out F.zip] [--language L] [--json]',
  summary: 'Lists the files that give evidence for a plan; with --out puts them all into one archive with an index.',
  options: { ...workspace, ...plan, ...json, out: { type: 'string' }, language: { type: 'string' } },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const wanted = options.needed('plan')
    const language = oneOf(Language, languages, 'language', options.text('language') ?? 'en')
    const outText = options.text('out')
    const out = outText === null ? null : context.path(outText)
    if (out !== null && existsSync(out)) throw new Stop(1, takenSentence(out))
    const items = await withWorkspace(context, async (asking) => {
      const { id: planId } = await findPlan(asking, wanted)
      const found = (await asking.ask('evidence.list', { planId })).items
      if (out === null) return found
      const bound = await asking.tell('evidence.bind', { planId, language })
      await save(asking, bound, out)
      return found
    })
    printAnswer(
      context,
      { items },
      {
        titles: ['No.', 'Caption', 'Belongs to', 'Day', 'Size', 'Marking', 'SHA-256'],
        rows: items.map((item) => [
          String(item.number),
          item.isHere ? item.caption : `${item.caption} (not in this copy)`,
          `${wordFor('en', 'entity', item.owner.kind)}: ${item.ownerName}`,
          item.day,
          fileSizeText(item.file.size, 'en'),
          wordFor('en', 'marking', item.marking),
          item.file.sha256,
        ]),
      },
    )
    if (out !== null) context.say(`The binder is in ${out}.`)
    return 0
  },
}

type Bound = { readonly path: string; readonly byteCount: number }

/** Writes the archive piece by piece under another name, which it loses only when it is whole. */
async function save({ host }: Asking, { path, byteCount }: Bound, out: string): Promise<void> {
  const temporary = temporaryPath(out)
  try {
    const file = await open(temporary, 'wx')
    try {
      for (let start = 0; start < byteCount; start += largestSlice) {
        const end = Math.min(byteCount, start + largestSlice)
        const headers = new Map([['range', `bytes=${start}-${end - 1}`]])
        const part = await host.serve({ method: 'GET', path, headers, body: null })
        if (part.status !== 206) throw new Error(`the prepared binder answered ${part.status}`)
        await file.writeFile(part.body)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await publishFile(temporary, out)
  } catch (error) {
    await rm(temporary, { force: true })
    if (fileErrorCode(error) === 'EEXIST') throw new Stop(1, takenSentence(out))
    throw new Stop(1, `The binder could not be written to ${out}: ${reasonOf(error)}. No file was left there.`)
  }
}

function takenSentence(path: string): string {
  return `There is a file at ${path} already. Nothing was changed. Name another.`
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
