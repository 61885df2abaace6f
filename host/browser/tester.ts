import type { Pipe } from './pipe-client.ts'
import { tapPipe } from './pipe-tap.ts'
import type { Message } from './protocol.ts'

/** The test that started this program with a channel to it; DevTools messages go over that channel, so no port is opened. */
export type Tester = { readonly attach: (pipe: Pipe) => Promise<void> }

type Told = { readonly k: 'cdp'; readonly m: Message }

/** The test that leads this run: only when it forked the program and says so in `TANDEM_TEST`; otherwise null. */
export function findTester(program: NodeJS.Process): Tester | null {
  if (program.send === undefined || program.env['TANDEM_TEST'] !== '1') return null
  const tell = (message: object): void => {
    // The browser may say its last words while the test hangs up or after; nobody is there to hear that it failed.
    if (program.connected) program.send?.(message, undefined, undefined, () => undefined)
  }
  return {
    attach: async (pipe) => {
      const send = await tapPipe(pipe, (m) => tell({ k: 'cdp', m }))
      program.on('message', (told: Told) => send(told.m))
      tell({ k: 'ready' })
    },
  }
}
