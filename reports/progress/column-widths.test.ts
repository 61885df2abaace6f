import { describe, expect, it } from 'vitest'
import type { Language } from '#contract/vocabulary'
import { languages } from '#contract/vocabulary'
import type { Table } from '../model.ts'
import { sampleToday } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { buildModel } from './build.ts'

function tablesIn(language: Language): readonly { readonly table: Table; readonly orientation: string }[] {
  const { sections } = buildModel({ facts: sampleFacts(), monitoring: null }, sampleChoice(language), sampleToday)
  return sections.flatMap(({ blocks, orientation }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block, orientation }] : [])),
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('the columns of a report', () => {
  it.each(languages)('share out the page, and where every word is long are hardly pressed, in %s', (language) => {
    for (const { table, orientation } of tablesIn(language)) {
      const page = orientation === 'portrait' ? 174 : 265
      const total = sum(table.columns.map(({ width }) => width))
      expect(total).toBeGreaterThanOrEqual(page - table.columns.length)
      expect(total).toBeLessThanOrEqual(page * 1.1)
    }
  })

  it('give a long word of Russian the room that English does not need', () => {
    const widthOf = (language: Language): number =>
      tablesIn(language)[0]?.table.columns.find(({ key }) => key === 'planned')?.width ?? 0

    expect(widthOf('ru')).toBeGreaterThan('Запланировано'.length * 1.7)
    expect(widthOf('ru')).toBeGreaterThan(widthOf('en'))
  })

  it('stand in line from one area to the next', () => {
    const widths = tablesIn('fr')
      .filter(({ table }) => table.columns.some(({ key }) => key === 'roles'))
      .map(({ table }) => table.columns.map(({ width }) => width).join())

    expect(widths.length).toBe(5)
    expect(new Set(widths).size).toBe(1)
  })
})
