import { operations } from '#contract/table'
import { fail } from '#contract/result'
import type { AnswerOf, CommandName, InputOf, OperationName, QueryName } from '#contract/types'

/** What the host tells the page without being asked (the page's side of `HostEvent` in host/ports.ts). */
export type TandemEvent =
  | { readonly kind: 'changed'; readonly entities: readonly string[] }
  | { readonly kind: 'app'; readonly reason: 'workspace' | 'preferences' }
  | { readonly kind: 'command'; readonly name: 'undo' | 'redo' | 'palette' | 'keys' }

/** The two functions a shell puts on the window; nothing else crosses to the host but `fetch` of our own origin. */
export type Tandem = {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  readonly onEvent: (listener: (event: TandemEvent) => void) => () => void
}

/** What a screen gives a command: its input without the request id, which `send` makes afresh for each intent. */
export type CommandInput<Name extends CommandName> = Omit<InputOf<Name>, 'requestId'>

declare global {
  interface Window {
    readonly tandem?: Tandem
  }
}

let replacement: Tandem | null = null

/** Puts another `Tandem` in the place of the window's; null puts the window's back. For tests. */
export function setTandem(tandem: Tandem | null): void {
  replacement = tandem
}

/** Asks a query of the contract. */
export function ask<Name extends QueryName>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> {
  return call(name, input)
}

/** Sends a command of the contract, once: the request id lets the host carry a repeated message out only once. */
export function send<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<AnswerOf<Name>> {
  return call(name, { ...input, requestId: crypto.randomUUID() })
}

/** Listens to the host's events; the returned function stops listening. */
export function listen(listener: (event: TandemEvent) => void): () => void {
  return bridge().onEvent(listener)
}

/** What a query reads, from the contract's table. */
export function readsOf(name: QueryName): readonly string[] {
  return operations[name].reads
}

async function call<Name extends OperationName>(name: Name, input: unknown): Promise<AnswerOf<Name>> {
  try {
    // The host has parsed its answer with the contract's schema, so the shape is the one of this name.
    return (await bridge().call(name, input)) as AnswerOf<Name>
  } catch {
    // A rejected call means the bridge itself is gone: the window outlived the host.
    return fail('host.closing')
  }
}

function bridge(): Tandem {
  const tandem = replacement ?? window.tandem
  if (tandem === undefined) throw new Error('this page must be opened by Tandem: window.tandem is missing')
  return tandem
}
