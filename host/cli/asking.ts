import { randomUUID } from 'node:crypto'
import type { AnswerOf, InputOf, OperationName, ValueOf } from '#contract/types'
import { createHost } from '../create-host.ts'
import type { Host } from '../ports.ts'
import type { Asking, CommandContext } from './command.ts'
import { failureSentence } from './failure-sentences.ts'
import { Stop } from './stop.ts'

/** Opens the workspace named by `--workspace`, lets the command work with it, and closes it whatever happens. */
export async function withWorkspace<Result>(
  { options, ports, path, say }: CommandContext,
  work: (asking: Asking) => Promise<Result>,
): Promise<Result> {
  const workspace = path(options.needed('workspace'))
  const host = await createHost({ ports })
  try {
    const asking = askingOf(host)
    const opened = await asking.tell('workspace.open', { path: workspace })
    if (opened.missingSaves > 0) say(missingSavesSentence(opened.missingSaves))
    return await work(asking)
  } finally {
    await host.close()
  }
}

function askingOf(host: Host): Asking {
  async function call<Name extends OperationName>(name: Name, input: unknown): Promise<ValueOf<Name>> {
    const answer = JSON.parse(await host.call(name, input)) as AnswerOf<Name> // the host answers by the contract
    if (!answer.ok) throw new Stop(1, failureSentence(answer.code, answer.detail))
    return answer.value
  }
  return {
    host,
    ask: (name, input: InputOf<typeof name>) => call(name, input),
    tell: (name, input) => call(name, { requestId: randomUUID(), ...input }),
  }
}

function missingSavesSentence(count: number): string {
  return (
    `${count} saves that were confirmed are missing from this file: it is older than the last one known here. ` +
    'Look for a newer copy before you change it.'
  )
}
