import { expect, it } from 'vitest'
import { pictureHeadLength, pictureTypeOf } from './picture-type.ts'

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

it.each([
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/gif', 'GIF89a'],
  ['image/gif', 'GIF87a'],
  ['image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  [null, 'RIFF\x10\x00\x00\x00WAVEfmt '],
  [null, '<svg xmlns="http://www.w3.org/2000/svg">'],
  [null, '<!doctype html>'],
  [null, '\x89PNG'],
  [null, ''],
])('is %s for what begins with %j', (mediaType, head) => {
  expect(pictureTypeOf(ascii(head).subarray(0, pictureHeadLength))).toBe(mediaType)
})
