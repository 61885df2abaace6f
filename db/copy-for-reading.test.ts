import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fail } from '#contract/result'
import { copyForReading } from './copy-for-reading.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-copied-'))
  path = join(folder, 'work.tandem')
  writeFileSync(path, 'the file')
  writeFileSync(`${path}-wal`, 'its log')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Copies as the system does, while somebody writes the file so many times. */
function copyWhileWritten(times: number, write: () => void) {
  const copied: string[] = []
  let left = times
  const copyFile = (from: string, to: string): void => {
    copyFileSync(from, to)
    copied.push(to)
    if (left > 0) write()
    left -= 1
  }
  return { answer: copyForReading(path, copyFile), copied }
}

it('holds the file and its log, until it is discarded', () => {
  const { answer } = copyWhileWritten(0, () => undefined)

  if (!answer.ok) throw new Error(answer.code)
  const { path: copy, discard } = answer.value
  expect([readFileSync(copy, 'utf8'), readFileSync(`${copy}-wal`, 'utf8')]).toEqual(['the file', 'its log'])
  discard()
  expect(existsSync(dirname(copy))).toBe(false)
})

it('is made again when the file was written meanwhile', () => {
  const { answer } = copyWhileWritten(1, () => appendFileSync(path, ', longer'))

  if (!answer.ok) throw new Error(answer.code)
  expect(readFileSync(answer.value.path, 'utf8')).toBe('the file, longer')
  answer.value.discard()
})

it('has no log when the log went into the file meanwhile', () => {
  const { answer } = copyWhileWritten(1, () => rmSync(`${path}-wal`))

  if (!answer.ok) throw new Error(answer.code)
  expect(existsSync(`${answer.value.path}-wal`)).toBe(false)
  answer.value.discard()
})

it('is not made of a file that is written all the time, and leaves nothing behind', () => {
  const { answer, copied } = copyWhileWritten(Infinity, () => appendFileSync(path, '.'))

  expect(answer).toEqual(fail('workspace.in-use'))
  expect(copied.filter((copy) => existsSync(dirname(copy)))).toEqual([])
})
