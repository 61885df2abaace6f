import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutIllegalCharacters } from '../legal-text.ts'
import { linesOf } from '../lines.ts'
import { factsWithText, factsWithTexts } from '../testing/facts-with-text.ts'
import { formulaTexts, illegalTexts, markupTexts } from '../testing/hostile-texts.ts'
import { partsOf, rendered } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { textsOf, xmlFault } from '../testing/xml.ts'

type Parts = ReadonlyMap<string, string>

/** The sample's report, made once: counting its pages is slow. */
const sample = docxOf()

async function docxOf(facts = sampleFacts(), choice = sampleChoice()): Promise<Parts> {
  return partsOf((await rendered(facts, 'docx', choice)).bytes)
}

const documentOf = (parts: Parts): string => parts.get('word/document.xml') ?? ''
const allOf = (parts: Parts): string => [...parts.values()].join('\n')

/** Everything that could make Word do more than show text. */
function activeParts(parts: Parts): readonly string[] {
  const fields = textsOf(allOf(parts), 'w:instrText').filter(
    (field) => !/^\s*(?:PAGE|NUMPAGES|PAGEREF _TocPart\d+ \\h|TOC (?:\\h|\\o "1-1"|\\n "1-1"| )+)\s*$/.test(field),
  )
  const simple = allOf(parts).match(/<w:(?:fldSimple|altChunk|attachedTemplate|object|pict|control)\b[^<>]*>/g) ?? []
  const outside = [...parts].flatMap(([name, xml]) => (/TargetMode="External"/.test(xml) ? [name] : []))
  const links = (documentOf(parts).match(/<w:hyperlink\b[^<>]*>/g) ?? []).filter(
    (link) => !/w:anchor="_TocPart\d+"/.test(link),
  )
  return [...fields, ...simple, ...outside, ...links]
}

function faultsOf(parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, xml]) => {
    const fault = xmlFault(xml)
    return fault === null ? [] : [`${name}: ${fault}`]
  })
}

/** The text of each paragraph: its runs joined, breaks and tabs as characters. */
function paragraphsOf(parts: Parts): readonly string[] {
  return documentOf(parts)
    .split('</w:p>')
    .map((paragraph) => {
      const plain = paragraph.replaceAll('<w:br/>', '<w:t>\n</w:t>').replaceAll('<w:tab/>', '<w:t>\t</w:t>')
      return textsOf(plain, 'w:t').join('')
    })
}

/** A text as the file can hold it. */
function asShown(text: string): string {
  return linesOf(withoutIllegalCharacters(text).value).join('\n')
}

describe('the Word file', () => {
  it('has real headings, contents that lead to them with page numbers, and a title of its own', async () => {
    const parts = await sample
    const document = documentOf(parts)

    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(6)
    expect(document).toContain('<w:pStyle w:val="Title"/>')
    expect(paragraphsOf(parts).filter((text) => /^3 {2}Activities by thematic area\t\d$/.test(text))).toHaveLength(1)
    expect(document).not.toMatch(/w:dirty="(?:true|1)"/)
  })

  it('leaves page numbers out of long contents rather than have Word ask before it opens', async () => {
    const facts = sampleFacts()
    const notes = Array.from({ length: 20 }, () => facts.notes).flat()
    const document = documentOf(await docxOf({ ...facts, notes }))

    expect(document).not.toMatch(/w:dirty="(?:true|1)"/)
    expect(document).not.toContain('PAGEREF')
  })

  it('leaves page numbers out too where a word without an end would be measured for half a minute', async () => {
    const begun = performance.now()
    const document = documentOf(await docxOf(factsWithText('Donaudampfschiff'.repeat(300))))

    expect(document).not.toContain('PAGEREF')
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  it('repeats the head of every table and keeps its rows whole', async () => {
    const document = documentOf(await sample)
    const rows = document.match(/<w:trPr>.*?<\/w:trPr>/g) ?? []

    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(9)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(document.match(/<w:tr>/g)?.length).toBe(rows.length)
  })

  it('lets a row be cut only when its text is longer than a page takes', async () => {
    const facts = sampleFacts()
    const status = { status: 'suspended', reason: 'long '.repeat(2_000) } as const
    const document = documentOf(
      await docxOf({ ...facts, activities: facts.activities.slice(0, 1).map((each) => ({ ...each, status })) }),
    )

    expect(document).toMatch(/<w:tr>(?:(?!<\/w:tr>).)*long long/)
  })

  it('carries its marking and "page x of y" on every page, wide pages too', async () => {
    const matrix = await docxOf(sampleFacts(), sampleChoice('en', 'matrix'))

    for (const parts of [await sample, matrix]) {
      expect(textsOf(parts.get('word/header1.xml') ?? '', 'w:t').join('')).toContain('Unclassified')
      expect(textsOf(parts.get('word/footer1.xml') ?? '', 'w:t').join('')).toMatch(/^UnclassifiedPage {2}of \d+$/)
      expect(textsOf(parts.get('word/footer1.xml') ?? '', 'w:instrText')).toEqual(['PAGE', 'NUMPAGES'])
    }
    const wide = [await sample, matrix].map((parts) => documentOf(parts).includes('w:orient="landscape"'))
    expect(wide).toEqual([false, true])
  })

  it('tells its chart in words for readers who cannot see it', async () => {
    expect(documentOf(await sample)).toMatch(/<wp:docPr[^<>]*descr="[^"]*Terrorism: Planned 1, Ongoing 1/)
  })

  it('says about itself only what it should: title, subject, author, marking and day', async () => {
    const core = (await sample).get('docProps/core.xml') ?? ''

    expect(
      [...core.matchAll(/<(?:dc|cp|dcterms):(\w+)[^<>]*>([^<]+)</g)].map((match) => `${match[1]}: ${match[2]}`),
    ).toEqual([
      'title: INTERPOL–UNODC Joint Action Plan and Activity Matrix – Progress report',
      'subject: INTERPOL–UNODC',
      'creator: Ana Sample',
      'keywords: Unclassified',
      'lastModifiedBy: Ana Sample',
      'revision: 1',
      'created: 2016-11-22T00:00:00Z',
      'modified: 2016-11-22T00:00:00Z',
    ])
  })

  it('turns paragraphs and tables round in Arabic, and marks only Arabic runs as read from the right', async () => {
    const parts = await docxOf(sampleFacts(), sampleChoice('ar'))
    const runs = documentOf(parts).match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g) ?? []
    const marked = runs.filter((run) => run.includes('<w:rtl/>'))

    expect(documentOf(parts).match(/<w:tbl>/g)?.length).toBe(documentOf(parts).match(/<w:bidiVisual\/>/g)?.length)
    expect(marked.length).toBeGreaterThan(100)
    expect(marked.filter((run) => /[A-Za-z]/.test(textsOf(run, 'w:t').join('')))).toEqual([])
    expect(faultsOf(parts)).toEqual([])
  })

  it.each(['progress', 'matrix'] as const)('can be made of an empty plan: %s', async (kind) => {
    const empty = { ...sampleFacts(), areas: [], activities: [], notes: [], documents: [], authorName: null }

    expect(faultsOf(await docxOf(empty, sampleChoice('zh', kind)))).toEqual([])
  })
})

describe('text of a person in the Word file', () => {
  const hostile = [...markupTexts, ...illegalTexts, ...formulaTexts.slice(0, 12)]

  it('is only text, whatever it looks like', async () => {
    const parts = await docxOf(factsWithTexts(hostile))
    const paragraphs = new Set(paragraphsOf(parts))

    expect([...activeParts(parts), ...faultsOf(parts)]).toEqual([])
    expect(hostile.map(asShown).filter((text) => !paragraphs.has(text))).toEqual([])
  })

  it('is only text where the pages of the contents are counted too', async () => {
    for (const text of ['<w:instrText>TOC</w:instrText>', 'w:anchor="_Toc1"', 'PAGEREF _Toc1 \\h', '\u0000=1']) {
      const parts = await docxOf(factsWithText(text))

      expect([...activeParts(parts), ...faultsOf(parts)]).toEqual([])
      expect(paragraphsOf(parts)).toContain(asShown(text))
    }
  })

  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile))

  it('stays text in any mixture', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 50 }), async (mixture) => {
        const parts = await docxOf(factsWithTexts(mixture))
        const paragraphs = new Set(paragraphsOf(parts))

        expect([...activeParts(parts), ...faultsOf(parts)]).toEqual([])
        expect(mixture.map(asShown).filter((text) => !paragraphs.has(text))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})
