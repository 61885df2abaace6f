import { describe, expect, it } from 'vitest'
import { shortened, textTable } from './table.ts'

describe('a table at the terminal', () => {
  it('aligns its columns, also under wide characters and combining marks', () => {
    const text = textTable(
      ['Title', 'No.'],
      [
        ['联合', '1'],
        ['Cafe\u0301', '2'],
        ['👩‍👩‍👧', '3'],
      ],
    )

    expect(text).toBe('Title  No.\n联合   1\nCafe\u0301   2\n👩‍👩‍👧     3\n')
  })

  it('shows what a terminal would obey as a replacement sign', () => {
    expect(textTable(['T'], [['a\u001b[31m\u202eb\nc']])).toBe('T\na\ufffd[31m\ufffdb c\n')
  })

  it('takes more rows than a function takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, () => ['a'])

    expect(textTable(['T'], rows)).toHaveLength(2 * 200_001)
  })

  it('shortens on one line, never inside a surrogate pair', () => {
    expect([shortened('one\n two', 20), shortened('👩👩👩👩', 3)]).toEqual(['one two', '👩👩…'])
  })
})
