import { expect, it } from 'vitest'
import { fileSizeText } from './file-size.ts'

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1_023, '1,023 bytes'],
  [1_024, '1 kB'],
  [1_572_864, '1.5 MB'],
  [104_857_600, '100 MB'],
  [5_368_709_120, '5 GB'],
])('%i bytes read as %s', (bytes, text) => {
  expect(fileSizeText(bytes, 'en')).toBe(text)
})
