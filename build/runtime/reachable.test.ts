import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { isReachable } from './reachable.ts'

async function addressOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => server.closeAllConnections())
  onTestFinished(() => {
    server.close()
  })
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}/`
}

test('an address that answers or redirects is reachable', async () => {
  expect(await isReachable(await addressOf((_request, response) => response.end()))).toBe(true)
  expect(
    await isReachable(await addressOf((_request, response) => response.writeHead(302, { location: '/x' }).end())),
  ).toBe(true)
})

test('an address that refuses, is missing, or keeps silent is not', async () => {
  expect(await isReachable(await addressOf((_request, response) => response.writeHead(404).end()))).toBe(false)
  expect(await isReachable('http://127.0.0.1:1/')).toBe(false)
  expect(await isReachable(await addressOf(() => {}), 50)).toBe(false)
})
