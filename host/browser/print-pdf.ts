import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageResponse, Ports } from '../ports.ts'
import { previewPolicy } from '../serve/policies.ts'
import { hiddenFlags } from './browser-flags.ts'
import { launchBrowser } from './launch-browser.ts'
import { loadPage } from './load-page.ts'
import { appOrigin } from './origin.ts'
import { answerRequests } from './page-requests.ts'
import type { Pipe, Session } from './pipe-client.ts'

/** Prints by a second, hidden browser with a profile of its own that is gone afterwards; null where there is no browser. */
export function pdfPrinter(program: string | null): Ports['printPdf'] {
  return program === null ? null : (html) => printPdf(program, html)
}

async function printPdf(program: string, html: string): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'tandem-print-'))
  try {
    const browser = await launchBrowser(program, hiddenFlags(profile))
    try {
      return await printPage(await firstPage(browser.pipe), html)
    } finally {
      await browser.close()
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function firstPage({ browser, sessionOf }: Pipe): Promise<Session> {
  return new Promise((resolve, reject) => {
    browser.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionOf(sessionId)))
    const wanted = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{ type: 'page' }] }
    browser.send('Target.setAutoAttach', wanted).catch(reject)
  })
}

/** The policy of a preview lets no script run, and every request but the one for the document itself is refused. */
async function printPage(page: Session, html: string): Promise<Uint8Array> {
  const report: PageResponse = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': previewPolicy },
    body: Buffer.from(html),
  }
  await page.send('Page.enable', {})
  await answerRequests(page, async ({ path }) => (path === '/report' ? report : absent))
  await loadPage(page, `${appOrigin}/report`)
  const { data } = await page.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return Buffer.from(data, 'base64')
}

const absent: PageResponse = { status: 404, headers: {}, body: new Uint8Array() }
