import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileStemFor } from './file-name.ts'
import { fileTitles } from './testing/hostile-texts.ts'

const utf8Length = (text: string): number => new TextEncoder().encode(text).length

function faultOf(stem: string): string | null {
  if (stem === '') return 'empty'
  if (utf8Length(`${stem}.docx`) > 255) return 'too long'
  if (/[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}/u.test(stem)) return 'forbidden character'
  if (/^[.\s-]|[.\s]$/.test(stem)) return 'dot, dash or space at an edge'
  return /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:[. ]|$)/i.test(stem) ? 'reserved' : null
}

describe('fileStemFor', () => {
  it('names the report by its plan, kind and day', () => {
    expect(fileStemFor(['INTERPOL–UNODC', 'Progress report', '2016-12-31'])).toBe(
      'INTERPOL–UNODC Progress report 2016-12-31',
    )
  })

  it.each(fileTitles.map((title) => [JSON.stringify(title).slice(0, 40), title]))(
    'makes a safe name of %s',
    (_name, title) => {
      expect([faultOf(fileStemFor([title])), faultOf(fileStemFor([title, 'Progress report', '2016-12-31']))]).toEqual([
        null,
        null,
      ])
    },
  )

  it('keeps the day when the title is longer than a name may be', () => {
    expect(fileStemFor(['合'.repeat(400), 'Progress report', '2016-12-31'])).toMatch(/Progress report 2016-12-31$/)
  })

  it('is safe for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 3 }), (words) => {
        expect(faultOf(fileStemFor(words))).toBe(null)
      }),
    )
  })
})
