import Database from 'better-sqlite3'
import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { matchExpression, normaliseText, searchTerms } from '#domain/search-text'
import { foldedWords } from '#domain/text-folding'

/** An index as the database has it, holding the texts in order. */
function indexOf(...texts: readonly string[]) {
  const database = new Database(':memory:')
  database.exec(
    "create virtual table found using fts5 (text, tokenize = 'ascii', content = '', contentless_delete = 1)",
  )
  const insert = database.prepare('insert into found (rowid, text) values (?, ?)')
  texts.forEach((text, index) => insert.run(index, normaliseText(text)))
  const select = database.prepare('select rowid from found where found match ?').pluck()
  return (query: string): readonly unknown[] => {
    const expression = matchExpression(searchTerms(query))
    return expression === null ? [] : select.all(expression)
  }
}

function finds(text: string, query: string): boolean {
  return indexOf(text)(query).length === 1
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
})
const nearFts = fc
  .array(
    fc.constantFrom(
      '"',
      '*',
      '^',
      '(',
      ')',
      '{',
      '}',
      ':',
      '+',
      '-',
      ' ',
      ',',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      'a',
      'ال',
      '统',
      '😀',
      '\0',
      "'",
    ),
  )
  .map((pieces) => pieces.join(''))

describe('a search', () => {
  it('never makes FTS5 refuse what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits, nearFts), (query) => {
        const find = indexOf('a text')

        expect(() => find(query)).not.toThrow()
      }),
      { numRuns: 1_000 },
    )
  })

  it('takes as many words as the box can hold', () => {
    expect(finds('a '.repeat(10), 'a '.repeat(250))).toBe(true)
    expect(finds('计'.repeat(600), '计'.repeat(500))).toBe(true)
  })

  it('finds a text by any of its words', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const find = indexOf(text)
        const words = [...foldedWords(text)].map((word) => text.slice(word.start, word.end))

        expect(words.filter((word) => find(word).length === 0)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('finds a text by the whole of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        expect(finds(text, text)).toBe(searchTerms(text).length > 0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a search in the scripts of the world', () => {
  it.each([
    ['Trafficking in persons', 'traff'],
    ['Trafficking in persons', 'PERSONS in'],
    ['Déclaration de principes', 'declaration'],
    ['Declaration', 'déclaration'],
    ['Straße der Möglichkeiten', 'STRASSE moglich'],
    ['Łódź, Sørlandet', 'lodz sorlandet'],
    ['Σωκράτης', 'ΣΩΚΡΆΤΗΣ'],
    ['Протокол ещё не подписан', 'еще подпи'],
    ['İstanbul', 'istanbul'],
    ['ﬁeld ofﬁce', 'field office'],
    ['F-03', 'f-03'],
    ['F-03', 'F-0'],
    ["l'activité", 'activite'],
  ])('of a European text finds %s by %s', (text, query) => {
    expect(finds(text, query)).toBe(true)
  })

  it.each([
    ['للإحصاء', 'الإحصاء'],
    ['الإحصاء', 'للإحصاء'],
    ['الإحصاء', 'احصاء'],
    ['وبالتعاون والجريمة المنظمة', 'الجريمة'],
    ['ومكافحة الإرهاب', 'مكافحة'],
    ['مكافحة الإرهاب', 'الارهاب'],
    ['مُكَافَحَةُ', 'مكافحه'],
    ['مـكـافـحـة', 'مكافحة'],
    ['الإلكتروني', 'إلكتروني'],
    ['إلكتروني', 'الكتروني'],
    ['مستوى', 'مستوي'],
    ['وثيقة', 'وثي'],
    ['الكتاب', 'الك'],
    ['إلى', 'الى'],
    ['عام ٢٠١٦', '2016'],
  ])('of an Arabic text finds %s by %s', (text, query) => {
    expect(finds(text, query)).toBe(true)
  })

  it.each([
    ['国家统计局', '统计'],
    ['国家统计局', '局'],
    ['打击恐怖主义2016年', '2016年'],
    ['サーバー', 'バー'],
    ['サーバー'.normalize('NFD'), 'サーバー'],
    ['한국어', '한국'.normalize('NFD')],
    ['การค้ามนุษย์', 'มนุษย์'],
  ])('of an Asian text finds %s by %s', (text, query) => {
    expect(finds(text, query)).toBe(true)
  })

  it.each([
    ['计统', '统计'],
    ['03 F', 'F-03'],
    ['traffic', 'trafficking'],
    ['in person', 'persons in'],
    ['persons', 'person trafficking'],
    ['persons in', 'person in'],
  ])('does not take %s for %s', (text, query) => {
    expect(finds(text, query)).toBe(false)
  })
})
