import { expect, test } from 'vitest'
import { moveCell } from './cell-moves.ts'
import type { ActiveCell } from './matrix-view.ts'

const space = { activityIds: ['a', 'b', 'c', 'd', 'e'], columnIds: ['reference', 'title', 'end'], pageSize: 3 }

function go(
  from: string | null,
  column: string,
  key: string,
  how: 'plain' | 'control' | 'rtl' = 'plain',
): string | null {
  const start: ActiveCell = { activityId: from, columnId: column }
  const to = moveCell(space, start, { key, isControl: how === 'control', isRightToLeft: how === 'rtl' })
  return to === null ? null : `${to.activityId ?? 'head'} ${to.columnId}`
}

test('arrows go one cell and stop at the edges', () => {
  expect(go('b', 'title', 'ArrowRight')).toBe('b end')
  expect(go('b', 'end', 'ArrowRight')).toBe('b end')
  expect(go('b', 'reference', 'ArrowLeft')).toBe('b reference')
  expect(go('e', 'title', 'ArrowDown')).toBe('e title')
})

test('going up from the first row leads to the heads, and down back again', () => {
  expect(go('a', 'end', 'ArrowUp')).toBe('head end')
  expect(go(null, 'end', 'ArrowUp')).toBe('head end')
  expect(go(null, 'end', 'ArrowDown')).toBe('a end')
})

test('sideways arrows are mirrored where one reads from right to left', () => {
  expect(go('b', 'title', 'ArrowLeft', 'rtl')).toBe('b end')
  expect(go('b', 'title', 'ArrowRight', 'rtl')).toBe('b reference')
})

test('Home and End go along the row, with Ctrl to the corners', () => {
  expect(go('c', 'title', 'Home')).toBe('c reference')
  expect(go('c', 'title', 'End')).toBe('c end')
  expect(go('c', 'title', 'Home', 'control')).toBe('a reference')
  expect(go('c', 'title', 'End', 'control')).toBe('e end')
  expect(go('c', 'title', 'ArrowDown', 'control')).toBe('e title')
})

test('Page Up and Page Down go a screen of rows, and not to the heads', () => {
  expect(go('a', 'title', 'PageDown')).toBe('d title')
  expect(go('d', 'title', 'PageDown')).toBe('e title')
  expect(go('c', 'title', 'PageUp')).toBe('a title')
})

test('a key that does not move is left to others', () => {
  expect(go('a', 'title', 'x')).toBeNull()
})

test('a grid without rows keeps to its heads', () => {
  const empty = { ...space, activityIds: [] }
  const from = { activityId: null, columnId: 'title' }

  const keys = ['ArrowDown', 'PageDown', 'PageUp', 'Home'].map((key) =>
    moveCell(empty, from, { key, isControl: false, isRightToLeft: false }),
  )

  expect(keys.map((cell) => cell?.activityId)).toEqual([null, null, null, null])
})
