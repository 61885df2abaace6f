import { expect, it } from 'vitest'
import { openableAddress } from './openable-address.ts'

it.each(['https://www.unodc.org/?a=1&b=%20#top', 'mailto:ana@example.org?subject=F-03'])('may open %s', (address) => {
  expect(openableAddress(address)).toBe(address)
})

it.each([
  'http://example.org/',
  'https://user:password@example.org/',
  'https://www.unodc.org@example.org/',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'smb://host/share',
  ['javascript', 'alert(1)'].join(':'),
  'ms-msdt:/id',
  'data:text/html,x',
  'vbscript:x',
  '--version',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\host\\share',
  '//host/share',
  'example.org',
  'https://example.org/\u0000',
  'https://example.org/\r\n--switch',
  ' https://example.org/',
  'https://exa mple.org/',
  'java\tscript:alert(1)',
  '',
])('refuses %j', (address) => {
  expect(openableAddress(address)).toBe(null)
})
