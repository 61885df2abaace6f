import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { done } from '#contract/result'
import type { Host, HostEvent, Ports } from '../../ports.ts'
import { pagePolicy } from '../../serve/policies.ts'

/** A host with a small page and a few operations, so that the shell can be tried without a database. */
export async function createFakeHost({ ports }: { readonly ports: Ports }): Promise<Host> {
  const listeners = new Set<(event: HostEvent) => void>()
  const calls: { readonly name: string; readonly input: unknown }[] = []
  const answers: Readonly<Record<string, (input: unknown) => unknown>> = {
    'test.echo': (input) => input,
    'test.calls': () => calls.map(({ name }) => name),
    'test.large': (length) => 'é'.repeat(Number(length)),
    'test.chooseFile': () => ports.chooseFile?.({ purpose: 'open-workspace' }) ?? null,
    'test.today': () => ports.today(),
    'test.process': () => process.pid,
    'test.announce': (entity) => {
      for (const listener of listeners) listener({ kind: 'changed', entities: [String(entity)] })
      return null
    },
  }
  return {
    call: async (name, input) => {
      calls.push({ name, input })
      if (name === 'workspace.open') writeFileSync(join(ports.paths.data, 'opened.json'), JSON.stringify(input))
      return JSON.stringify(done((await answers[name]?.(input)) ?? null))
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    serve: async ({ path, method, body }) => {
      if (method === 'POST') return text(200, 'text/plain', `${body?.byteLength ?? 'no'} bytes`)
      const file = files[path]
      return file === undefined ? text(404, 'text/plain', '') : text(200, file[0], file[1])
    },
    close: async () => writeFileSync(join(ports.paths.data, 'closed-in-order'), ''),
  }
}

const files: Readonly<Record<string, readonly [contentType: string, content: string]>> = {
  '/': ['text/html; charset=utf-8', '<!doctype html><title>Tandem</title><h1>Matrix</h1><script src="/page.js"></script>'],
  '/page.js': ['text/javascript', 'window.keysOfTandem = Object.keys(window.tandem).join()'],
  '/frame': ['text/html', '<!doctype html><p>frame</p><script src="/frame.js"></script>'],
  '/frame.js': [
    'text/javascript',
    `const message = JSON.stringify({ id: 1, name: 'test.intruder', input: null })
     let raw = 'absent'
     try { tandemBinding(message); raw = 'called' } catch {}
     parent.postMessage({ raw, tandem: typeof window.tandem }, '*')`,
  ],
}

function text(status: number, contentType: string, content: string) {
  const headers = { 'content-type': contentType, 'content-security-policy': pagePolicy }
  return { status, headers, body: Buffer.from(content) }
}
