import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutIllegalCharacters } from './legal-text.ts'
import { xmlFault } from './testing/xml.ts'

it('removes what XML cannot hold from every text inside, counts it, and leaves the rest alone', () => {
  const value = { title: 'a\u0000b\u001f', rows: [{ text: '\ud800x😀', count: 3, none: null }], tab: 'a\tb\r\nc\u0085' }

  expect(withoutIllegalCharacters(value)).toEqual({
    value: { title: 'ab', rows: [{ text: 'x😀', count: 3, none: null }], tab: 'a\tb\r\nc\u0085' },
    removedCount: 3,
  })
})

it('leaves any text legal, and a legal text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const first = withoutIllegalCharacters(text)

      expect(xmlFault(`<t>${first.value.replaceAll(/[<&]/g, '')}</t>`)).toBe(null)
      expect(withoutIllegalCharacters(first.value)).toEqual({ value: first.value, removedCount: 0 })
    }),
  )
})
