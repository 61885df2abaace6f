import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extensionOf, safeFileName, shownFileName } from './file-name.ts'

it.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Users\\a.txt', 'C-Users-a.txt'],
  ['CON', 'file CON'],
  ['nul.txt', 'file nul.txt'],
  ['photo\u202egnp.exe', 'photognp.exe'],
  ['   ', 'file'],
  ['.htaccess', 'file.htaccess'],
  ['отчёт 2016.docx', 'отчёт 2016.docx'],
  ['تقرير.pdf', 'تقرير.pdf'],
  ['a<b>c:d"e|f?g*h.png', 'a-b-c-d-e-f-g-h.png'],
])('%j is saved as %j', (name, saved) => {
  expect(safeFileName(name)).toBe(saved)
})

it('a saved name leads nowhere, hides nothing and is taken by every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const saved = safeFileName(name)

      expect(saved).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u)
      expect(saved).not.toMatch(/^[\s.]|[\s.]$/)
      expect(saved).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(saved.length).toBeGreaterThan(0)
      expect(Array.from(saved).length).toBeLessThanOrEqual(140)
    }),
    { numRuns: 2_000 },
  )
})

it('what is shown keeps what a file ends in', () => {
  expect([shownFileName('a\u202e\u2066b\n.exe'), extensionOf('a.tar.gz'), extensionOf('none')]).toEqual([
    'ab .exe',
    '.gz',
    '',
  ])
})
