import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done } from '#contract/result'
import type { Host, HostEvent, Ports } from '../../ports.ts'
import type { PageManifest } from '../../serve/page-manifest.ts'
import { createPreparedFiles } from '../../serve/prepared-files.ts'
import { servePage } from '../../serve/serve-page.ts'

const intruder = `
  const message = JSON.stringify({ id: 1, name: 'test.intruder', input: null })
  let raw = 'absent'
  try { tandemBinding(message); raw = 'called' } catch {}
  parent.postMessage({ raw, tandem: typeof window.tandem }, '*')
`

/** A host with a small page and a few operations, so that the shell can be tried without a database. */
export async function createFakeHost({ ports }: { readonly ports: Ports }): Promise<Host> {
  const listeners = new Set<(event: HostEvent) => void>()
  const calls: { readonly name: string; readonly input: unknown }[] = []
  const prepared = createPreparedFiles()
  const answers: Readonly<Record<string, (input: unknown) => unknown>> = {
    'test.echo': (input) => input,
    'test.calls': () => calls.map(({ name }) => name),
    'test.large': (length) => 'é'.repeat(Number(length)),
    'test.chooseFile': () => ports.chooseFile?.() ?? null,
    'test.preview': (html) => prepared.put({ ...report, bytes: Buffer.from(String(html)), disposition: 'inline' }),
    'test.prepare': (text) => prepared.put({ ...report, bytes: Buffer.from(String(text)), disposition: 'attachment' }),
    'test.today': () => ports.today(),
    'test.announce': (entity) => {
      for (const listener of listeners) listener({ kind: 'changed', entities: [String(entity)] })
      return null
    },
  }
  return {
    call: async (name, input) => {
      calls.push({ name, input })
      return JSON.stringify(done((await answers[name]?.(input)) ?? null))
    },
    language: () => 'en',
    requestOpen: (path) => writeFileSync(join(ports.paths.data, 'opened.json'), JSON.stringify({ path })),
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    serve: async (request) => {
      if (request.method === 'GET') return servePage(page, prepared, request)
      const body = Buffer.from(`${request.body?.byteLength ?? 'no'} bytes`)
      return { status: 200, headers: { 'content-type': 'text/plain' }, body }
    },
    close: async () => writeFileSync(join(ports.paths.data, 'closed-in-order'), ''),
  }
}

const report = { fileName: 'report.html', contentType: 'text/html; charset=utf-8' }

const pageOf = (contentType: string, text: string) => ({ contentType, read: () => Buffer.from(text) })

const page: PageManifest = new Map([
  [
    '/',
    pageOf(
      'text/html; charset=utf-8',
      '<!doctype html><title>Tandem</title><h1>Matrix</h1><script src="/page.js"></script>',
    ),
  ],
  [
    '/page.js',
    pageOf('text/javascript', "document.querySelector('h1').dataset.hasTandem = String('tandem' in window)"),
  ],
  ['/frame', pageOf('text/html', '<!doctype html><script src="/frame.js"></script>')],
  ['/frame.js', pageOf('text/javascript', intruder)],
])
