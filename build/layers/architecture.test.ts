import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { folders, layers } from './table.ts'

test('docs/ARCHITECTURE.md shows the import table as it is enforced', () => {
  const page = readFileSync(join(root, 'docs', 'ARCHITECTURE.md'), 'utf8')
  const shown = page.split('\n').filter((line) => folders.some((folder) => line.startsWith(`| ${folder} |`)))

  expect(shown).toEqual(
    folders.map((folder) => {
      const { ours, packagesInWords, mayNot } = layers[folder]
      const below = ours === 'anything' ? 'anything' : ours.join(', ') || '–'
      return `| ${folder} | ${below} | ${packagesInWords} | ${mayNot} |`
    }),
  )
})
