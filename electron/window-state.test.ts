import { describe, expect, it } from 'vitest'
import { usableState } from './window-state.ts'

const display = { x: 0, y: 0, width: 1920, height: 1040 }
const state = { bounds: { x: 100, y: 50, width: 1280, height: 800 }, isMaximized: false }

describe('the window’s last place', () => {
  it('is taken when it is on a display', () => {
    expect(usableState(JSON.stringify(state), [display])).toEqual(state)
  })

  it('is forgotten when its display is gone', () => {
    const elsewhere = { ...state, bounds: { ...state.bounds, x: 2_500 } }

    expect(usableState(JSON.stringify(elsewhere), [display])).toBeNull()
  })

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '{"bounds":{}}',
    '{"bounds":{"x":1,"y":1,"width":5,"height":5},"isMaximized":true}',
  ])('is forgotten when it cannot be understood: %s', (text) => {
    expect(usableState(text, [display])).toBeNull()
  })
})
