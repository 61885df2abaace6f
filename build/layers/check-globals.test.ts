import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from '../root.ts'
import { checkGlobals } from './check-globals.ts'
import { folders } from './table.ts'

test('every tsconfig grants the globals the import table says', () => {
  expect(checkGlobals(root)).toEqual([])
})

test('a tsconfig that grants more, or does not stand on the base, is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-globals-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of folders) cpSync(join(root, name, 'tsconfig.json'), join(folder, name, 'tsconfig.json'))
  writeFileSync(join(folder, 'domain', 'tsconfig.json'), JSON.stringify({ compilerOptions: { types: ['node'] } }))

  expect(checkGlobals(folder)).toEqual([
    'domain/tsconfig.json must extend ../tsconfig.base.json.',
    'domain/tsconfig.json grants the globals of node, and the import table says "none".',
  ])
})
