import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { drawTrend } from './chart-scale.ts'

const box = { width: 200, height: 50 }
const maybe = fc.option(fc.integer({ min: -1_000, max: 1_000 }))

it('has no bar where there is no data, and one where the value is nought', () => {
  const { bars } = drawTrend(
    [
      { target: 2, actual: null },
      { target: 2, actual: 0 },
    ],
    [0, 6],
    box,
  )

  expect(bars.map(({ bar }) => bar)).toEqual([null, { y: 48.5, height: 1.5 }])
})

it('keeps every bar and mark inside its box, and the greater value higher', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ target: maybe, actual: maybe })), maybe, maybe, (points, baseline, target) => {
      const { bars, targetLine } = drawTrend(points, [baseline, target], box)
      const marks = [targetLine, ...bars.map(({ targetMark }) => targetMark)].filter((mark) => mark !== null)

      expect(marks.every((mark) => mark >= 0 && mark <= box.height)).toBe(true)
      expect(bars.every(({ x, width }) => x >= 0 && x + width <= box.width + 0.02)).toBe(true)
      expect(bars.map(({ bar }) => bar === null)).toEqual(points.map(({ actual }) => actual === null))
    }),
  )
})
