/** Failures that every operation may answer with; the renderer has one wording for each. */
export const commonFailures = [
  'input.invalid',
  'operation.unknown',
  'workspace.none',
  'store.busy',
  'store.full',
  'store.read-only',
  'store.damaged',
  'store.unconfirmed',
  'host.closing',
  'bug',
] as const

export type CommonFailure = (typeof commonFailures)[number]

/** What a failure says beyond its code: plain JSON, worded for people by the renderer. */
export type FailureDetail = { readonly [key: string]: string | number | boolean | null | readonly string[] }

export type Done<Value> = { readonly ok: true; readonly value: Value }
export type Failed<Code extends string> = { readonly ok: false; readonly code: Code; readonly detail: FailureDetail }

/** The answer to a call: a value, or a declared failure. Never an exception. */
export type Answer<Value, Code extends string> = Done<Value> | Failed<Code>

/** Wraps a value as a good answer. */
export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

/** Makes a failed answer; `detail` names what the message needs (a reference, a limit, a path the user chose). */
export function fail<const Code extends string>(code: Code, detail: FailureDetail = {}): Failed<Code> {
  return { ok: false, code, detail }
}

/** Closes a switch over a union: a case that was forgotten does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}
