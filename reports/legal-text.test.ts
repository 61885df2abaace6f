import { fc, test } from '@fast-check/vitest'
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

test.prop([fc.string({ unit: 'binary' })])('leaves any text legal, and a legal text as it is', (text) => {
  const first = withoutIllegalCharacters(text)

  expect(xmlFault(`<t>${first.value.replaceAll(/[<&]/g, '')}</t>`)).toBe(null)
  expect(withoutIllegalCharacters(first.value)).toEqual({ value: first.value, removedCount: 0 })
})
