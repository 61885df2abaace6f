import { start } from '#host/browser/start'
import type { Host, PageResponse } from '#host/ports'

/**
 * The browser shell as it is, with nothing behind it and an empty page in it: what any program that starts this browser this way
 * must wait for.
 */
const page: PageResponse = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('<!doctype html><title>Blank</title><p role="gridcell">Blank</p>'),
}

const host: Host = {
  call: () => Promise.resolve('{"ok":true,"value":{}}'),
  requestOpen: () => undefined,
  language: () => 'en',
  onEvent: () => () => undefined,
  serve: () => Promise.resolve(page),
  close: () => Promise.resolve(),
}

await start(() => Promise.resolve(host))
process.exit()
