import { chromium } from 'playwright'
import { findBrowser } from '#host/browser/find-browser'
import { alternate } from '../alternate.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'

/** What tags and bookmarks cost a print: the same page with and without them, by a browser that runs already. */
export async function printingFigure(name: string, html: Uint8Array, rounds: number): Promise<Figure> {
  const program = findBrowser()
  const browser = await chromium.launch(program === null ? {} : { executablePath: program })
  try {
    const page = await browser.newPage()
    await page.setContent(new TextDecoder().decode(html))
    const print = (isTagged: boolean) =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: isTagged, outline: isTagged })
    const { tagged, untagged } = await alternate(
      { tagged: () => print(true), untagged: () => print(false) },
      { rounds, warmUps: 1 },
    )
    return figureOf({
      name: `${name}, printing alone`,
      ours: tagged,
      limit: { name: 'without tags', samples: untagged },
      goals: [{ id: 'G17', of: 'ratio', atMost: 1.7 }],
    })
  } finally {
    await browser.close()
  }
}
