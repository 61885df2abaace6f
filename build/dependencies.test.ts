import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.ts'

type Packages = Readonly<Record<string, string>>

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Packages
  readonly devDependencies: Packages
}

test('every package has a reason in docs/adr/0002-dependencies.md, and no reason is left without its package', () => {
  const page = readFileSync(join(root, 'docs', 'adr', '0002-dependencies.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| package '))
  const explained = rows.map((row) => row.split('|')[1]?.trim() ?? '')

  expect(explained.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
  expect(rows.filter((row) => (row.split('|')[3]?.trim() ?? '') === '')).toEqual([])
})

test('every version is exact, and only what cannot be bundled is shipped as a package', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies })

  expect(versions.filter((version) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(Object.keys(dependencies)).toEqual(['better-sqlite3'])
})
