import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkedParts } from './linked-parts.ts'

const addressesIn = (text: string) => linkedParts(text).flatMap((part) => (part.isAddress ? [part.text] : []))

describe('the addresses in a text', () => {
  test.each([
    ['Source: https://example.org/a?b=1#c', ['https://example.org/a?b=1#c']],
    ['See https://example.org/a, and https://example.org/b.', ['https://example.org/a', 'https://example.org/b']],
    ['(https://example.org/a)', ['https://example.org/a']],
    ['https://example.org/wiki/Plan_(2016)', ['https://example.org/wiki/Plan_(2016)']],
    ['“https://example.org/a”; p. 3', ['https://example.org/a']],
    ['https://example.org/2016/May/joint-plan.html。', ['https://example.org/2016/May/joint-plan.html']],
  ])('of %j are %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses)
  })

  test.each([
    'http://example.org/',
    'ftp://example.org/',
    'https://',
    'https://unodc.org@example.org/',
    'example.org',
    `https://example.org/${'a'.repeat(2_000)}`,
    '',
  ])('are none in %j', (text) => {
    expect(addressesIn(text)).toEqual([])
  })

  test('put together again with the words between, they are the text', () => {
    const piece = fc.constantFrom('https://example.org/a', 'https://', ' ', '(', ').', 'и', 'word', '\n', '“', '@')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')

        expect(
          linkedParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
