import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutIllegalCharacters } from '../legal-text.ts'
import { linesOf } from '../lines.ts'
import { factsWithTexts } from '../testing/facts-with-text.ts'
import { formulaTexts, illegalTexts, markupTexts } from '../testing/hostile-texts.ts'
import { rendered } from '../testing/render.ts'
import { sampleChoice, sampleFacts } from '../testing/sample-facts.ts'
import { textsOf, xmlFault } from '../testing/xml.ts'

async function htmlOf(facts = sampleFacts(), choice = sampleChoice()): Promise<string> {
  return Buffer.from((await rendered(facts, 'html', choice)).bytes).toString('utf8')
}

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'), html.indexOf('</html>'))
const styleOf = (html: string): string => html.slice(html.indexOf('<style>') + 7, html.indexOf('</style>'))
/** As XML: elements that stand alone are closed. */
const asXml = (body: string): string => body.replaceAll(/<(br|col)>/g, '<$1/>')

const elements = new Set(
  'body main section p h1 h2 h3 h4 bdi dl dt dd div aside strong nav ul li a span figure figcaption svg title desc rect text line table caption colgroup col thead tbody tfoot tr th td time br article header'.split(
    ' ',
  ),
)

/** Everything in the page's body and style that could load, run or lead out. */
function activeParts(html: string): readonly string[] {
  const tags = bodyOf(html).match(/<[^<>]*>/g) ?? []
  const foreign = tags.filter((tag) => !elements.has(/^<\/?([\w-]+)/.exec(tag)?.[1] ?? ''))
  const reaching = tags.filter((tag) =>
    /\s(?:on\w+|src|srcset|style|xlink:href|action|data|background|poster)=|href="(?!#part-\d+")/i.test(tag),
  )
  const loads = styleOf(html).match(/@import|url\((?!"data:font)/g) ?? []
  return [...foreign, ...reaching, ...loads]
}

const hostile = [...markupTexts, ...illegalTexts, ...formulaTexts]

describe('the page', () => {
  it('has one title, chapters in order, and a head of columns and rows in each table', async () => {
    const body = bodyOf(await htmlOf())
    const levels = [...body.matchAll(/<h(\d)/g)].map((match) => Number(match[1]))

    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    expect(body.match(/<table/g)?.length).toBe(body.match(/<caption>[^<]+<\/caption>/g)?.length)
    expect(body).toContain('<th scope="col" class="text">Thematic area</th>')
    expect(body).toContain('<th scope="row" class="text"><bdi>F-01</bdi></th>')
  })

  it('leads from its contents to every chapter', async () => {
    const body = bodyOf(await htmlOf())
    const targets = [...body.matchAll(/href="#(part-\d+)"/g)].map((match) => match[1] ?? '')

    expect(targets.length).toBe(6)
    expect(targets.filter((target) => !body.includes(`id="${target}"`))).toEqual([])
  })

  it('draws its chart with a name, a description and every figure in text', async () => {
    const body = bodyOf(await htmlOf())
    const chart = body.slice(body.indexOf('role="img"'), body.indexOf('</figure>'))

    expect(textsOf(chart, 'title')).toEqual(['Status by thematic area'])
    expect(textsOf(chart, 'text').filter((text) => /^\d+$/.test(text))).toEqual([
      '1',
      '1',
      '2',
      '2',
      '1',
      '1',
      '1',
      '5',
      '1',
      '1',
      '0',
      '1',
      '1',
      '2',
      '2',
    ])
  })

  it('prints its marking and page x of y on every page, on their own side in Arabic', async () => {
    expect(styleOf(await htmlOf())).toMatch(
      /@bottom-right \{ content: "Page " counter\(page\) " of " counter\(pages\) ""/,
    )
    expect(styleOf(await htmlOf())).toMatch(/@top-right \{ content: "Unclassified"/)
    expect(styleOf(await htmlOf(sampleFacts(), sampleChoice('ar')))).toMatch(/@top-left \{ content: "غير سري"/)
  })

  it('loads nothing and runs nothing, by its own policy too', async () => {
    const html = await htmlOf()

    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`)
    expect(html).not.toMatch(/<script|<link|<img|<iframe/)
    expect(activeParts(html)).toEqual([])
  })

  it('carries the fonts it was given', async () => {
    const { renderHtml } = await import('./render.ts')
    const { buildReport } = await import('../make-report.ts')
    const font = { family: 'Inter', weights: '100 900', unicodeRange: 'U+0-FF', dataUri: 'data:font/woff2;base64,AAAA' }

    expect(
      renderHtml(buildReport({ facts: sampleFacts(), monitoring: null }, sampleChoice(), '2016-11-22'), [font]),
    ).toContain(
      '@font-face { font-family: "Inter"; font-weight: 100 900; unicode-range: U+0-FF; src: url("data:font/woff2;base64,AAAA") format("woff2") }',
    )
  })

  it.each(['progress', 'matrix'] as const)('can be made of an empty plan: %s', async (kind) => {
    const empty = { ...sampleFacts(), areas: [], activities: [], notes: [], documents: [], authorName: null }

    expect(await htmlOf(empty, sampleChoice('en', kind))).toContain('The plan has no activity yet.')
  })
})

describe('text of a person in the page', () => {
  const shownLines = (text: string): readonly string[] => linesOf(withoutIllegalCharacters(text).value)

  it('is only text, whatever it looks like', async () => {
    const html = await htmlOf(factsWithTexts(hostile))
    const shown = new Set(textsOf(bodyOf(html), 'bdi'))

    expect(activeParts(html)).toEqual([])
    expect(xmlFault(asXml(bodyOf(html)))).toBe(null)
    expect(hostile.flatMap(shownLines).filter((line) => !shown.has(line))).toEqual([])
  })

  it('cannot end the style or a string in it', async () => {
    const breaking = '"; } </style> @import url(http://example.invalid/a.css); \\" \n } body { x: "'
    const facts = sampleFacts()
    const style = styleOf(await htmlOf({ ...facts, plan: { ...facts.plan, shortTitle: breaking } }))

    expect(activeParts(`<style>${style}</style><body></body></html>`)).toEqual([])
    expect((style.match(/\{/g) ?? []).length).toBe((style.match(/\}/g) ?? []).length)
  })

  it('stays text in any mixture', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), {
          minLength: 20,
          maxLength: 20,
        }),
        async (mixture) => {
          const html = await htmlOf(factsWithTexts(mixture))
          const shown = new Set(textsOf(bodyOf(html), 'bdi'))

          expect(activeParts(html)).toEqual([])
          expect(xmlFault(asXml(bodyOf(html)))).toBe(null)
          expect(mixture.flatMap(shownLines).filter((line) => !shown.has(line))).toEqual([])
        },
      ),
      { numRuns: 50 },
    )
  })
})
