import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { referenceOrder } from './reference-order.ts'

function inOrder(references: readonly string[]): readonly string[] {
  return references.toSorted((left, right) => (referenceOrder(left) < referenceOrder(right) ? -1 : 1))
}

describe('the order of references', () => {
  it('reads digits as numbers, at every level', () => {
    expect(inOrder(['F-10', 'F-2', 'A.10.1', 'A.9.12', 'A.9.2', 'f-3', 'F-', 'F-100'])).toEqual([
      'A.9.2',
      'A.9.12',
      'A.10.1',
      'F-',
      'F-2',
      'f-3',
      'F-10',
      'F-100',
    ])
  })

  it('orders what differs in one number by that number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), fc.nat(), fc.nat(), (text, first, second) => {
        fc.pre(!/[0-9]$/.test(text.normalize('NFKC')))

        expect(referenceOrder(text + first) < referenceOrder(text + second)).toBe(first < second)
      }),
    )
  })

  it('ignores leading zeros', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 5 }), (number, zeros) => {
        expect(referenceOrder(`F-${'0'.repeat(zeros)}${number}`)).toBe(referenceOrder(`F-${number}`))
      }),
    )
  })
})
