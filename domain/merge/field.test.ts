import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import type { FieldWrite } from './field.ts'
import { headsOf, isConflict, winnerOf } from './field.ts'

const birth: FieldWrite = { id: 'a.1.1', lamport: 1, isBirth: true, value: '"first"', context: [] }

function edit(id: string, lamport: number, value: string, ...context: readonly string[]): FieldWrite {
  return { id, lamport, isBirth: false, value: JSON.stringify(value), context }
}

function headIds(...writes: readonly FieldWrite[]): readonly string[] {
  return headsOf(writes).map(({ id }) => id)
}

describe('the heads of a field', () => {
  it('are its making while nothing was edited', () => {
    expect(headIds(birth)).toEqual(['a.1.1'])
  })

  it('are the edits that no other names, however the clocks stood', () => {
    const seen = edit('b.1.1', 9, 'seen', 'a.1.1')
    const later = edit('a.1.2', 2, 'later', 'b.1.1')

    expect(headIds(later, birth, seen)).toEqual(['a.1.2'])
  })

  it('are both of two edits made without knowing of each other', () => {
    expect(headIds(birth, edit('a.1.2', 2, 'x', 'a.1.1'), edit('b.1.1', 2, 'y', 'a.1.1'))).toEqual(['a.1.2', 'b.1.1'])
  })

  it('do not include a late arrival that is already named', () => {
    const latest = edit('b.1.2', 3, 'latest', 'b.1.1')
    const late = edit('b.1.1', 2, 'late', 'a.1.1')

    expect(headIds(birth, latest, late)).toEqual(['b.1.2'])
  })

  it('do not include the making while the edit between has not arrived', () => {
    expect(headIds(birth, edit('b.1.2', 3, 'latest', 'b.1.1'))).toEqual(['b.1.2'])
  })

  it('include a second making that says something else and that nobody has seen', () => {
    const planted = { ...birth, id: 'b.1.1' }
    const other = { ...planted, value: '"other edition"' }
    const seen = edit('a.1.2', 2, 'edited', 'a.1.1')

    expect(headIds(birth, planted, seen)).toEqual(['a.1.2'])
    expect(headIds(birth, other, seen)).toEqual(['a.1.2', 'b.1.1'])
  })
})

describe('while several values stand', () => {
  it('the highest lamport is shown, and among equals the highest id', () => {
    const writes = [edit('c.1.1', 2, 'low'), edit('a.1.9', 5, 'first'), edit('b.1.1', 5, 'second')]

    expect(winnerOf(writes)?.id).toBe('b.1.1')
    expect(winnerOf(writes.toReversed())?.id).toBe('b.1.1')
    expect(winnerOf([])).toBeNull()
  })

  it('they are in conflict only if they differ', () => {
    expect(isConflict([edit('a.1.1', 1, 'same'), edit('b.1.1', 1, 'same')])).toBe(false)
    expect(isConflict([edit('a.1.1', 1, 'one'), edit('b.1.1', 1, 'other')])).toBe(true)
  })
})

describe('canonical JSON', () => {
  it('is one text for equal values, whatever the order of their keys', () => {
    const one = { status: 'ongoing', reason: null, parts: [{ b: 1, a: 2 }] }
    const other = { parts: [{ a: 2, b: 1 }], reason: null, status: 'ongoing' }

    expect(canonicalJson(one)).toBe(canonicalJson(other))
    expect(JSON.parse(canonicalJson(one))).toEqual(one)
  })

  it('keeps the order of lists, and every plain value', () => {
    expect([canonicalJson([2, 1]), canonicalJson('é\u0000'), canonicalJson(null), canonicalJson(1.5)]).toEqual([
      '[2,1]',
      '"é\\u0000"',
      'null',
      '1.5',
    ])
  })
})
