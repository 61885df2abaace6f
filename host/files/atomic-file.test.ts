import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFile, replaceFile } from './atomic-file.ts'

describe('writing a whole file', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-files-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('replaces what was there and leaves nothing beside it', async () => {
    writeFileSync(join(folder, 'a.json'), 'old')

    await replaceFile(join(folder, 'a.json'), 'new')

    expect([readFileSync(join(folder, 'a.json'), 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.json']])
  })

  it('does not take a name that is taken, and leaves that file as it was', async () => {
    writeFileSync(join(folder, 'a.docx'), 'old')

    await expect(createFile(join(folder, 'a.docx'), 'new')).rejects.toMatchObject({ code: 'EEXIST' })

    expect([readFileSync(join(folder, 'a.docx'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.docx']])
  })

  it('lets one of two writers have a name', async () => {
    const path = join(folder, 'a.docx')

    const results = await Promise.allSettled([createFile(path, 'one'), createFile(path, 'two')])

    expect(results.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it('leaves no part of a file in a folder that does not exist', async () => {
    await expect(replaceFile(join(folder, 'gone', 'a.json'), 'new')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readdirSync(folder)).toEqual([])
  })
})
