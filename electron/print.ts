import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'

/**
 * Prints a complete HTML document to a tagged PDF with bookmarks, in a hidden window with a session of its own:
 * no script runs there, nothing is fetched, and nothing of it is kept.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${randomUUID()}`)
  // An address of our own holds a report of any length; a data: address ends at about 2 MB.
  own.protocol.handle('report', () => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith('data:') && !details.url.startsWith('report:') })
  })
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  })
  try {
    await window.loadURL('report://page/')
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
  }
}
