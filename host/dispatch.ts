import { firstIssue } from '#contract/first-issue'
import { fail } from '#contract/result'
import type { Answer } from '#contract/result'
import { operations } from '#contract/table'
import type { AnswerOf, DbName, HostName, InputOf, OperationName } from '#contract/types'
import { answersByRequest } from './answers-by-request.ts'
import { inputLimit } from './input-limit.ts'
import { logBug } from './log-bug.ts'
import type { Ports } from './ports.ts'

/** The host's own operations: one handler each, or it does not compile. */
export type HostHandlers = { readonly [Name in HostName]: (input: InputOf<Name>) => Promise<AnswerOf<Name>> }

/** What answers the operations of the open workspace. */
export type Database = { readonly call: (name: DbName, inputJson: string) => Promise<string> }

type Parts = {
  readonly handlers: HostHandlers
  /** The open workspace; null when none is. */
  readonly database: () => Database | null
  readonly isClosing: () => boolean
  readonly ports: Pick<Ports, 'log' | 'shell'>
}

/** Answers operations by name with the JSON text of an `Answer`. Whatever it is given, it neither throws nor rejects. */
export function createDispatch(parts: Parts): (name: unknown, input: unknown) => Promise<string> {
  const repeated = answersByRequest()
  return async (name, input) => {
    if (parts.isClosing()) return JSON.stringify(fail('host.closing'))
    if (!isOperation(name)) return JSON.stringify(fail('operation.unknown'))
    const inputJson = jsonText(input)
    if (inputJson === null) return JSON.stringify(fail('input.invalid', { path: '', problem: 'unreadable' }))
    try {
      if (operations[name].kind === 'query' || runsInDatabase(name)) return await answer(parts, name, inputJson)
      return await repeated(`${name} ${inputJson}`, () => answer(parts, name, inputJson))
    } catch (error) {
      return JSON.stringify(fail('bug', { reference: logBug(parts.ports, name, error) }))
    }
  }
}

async function answer(parts: Parts, name: OperationName, inputJson: string): Promise<string> {
  if (runsInDatabase(name)) {
    // The worker parses the input, and its answer is passed on as the text it made: large lists are never taken apart here.
    return (await parts.database()?.call(name, inputJson)) ?? JSON.stringify(fail('workspace.none'))
  }
  const input = operations[name].input.safeParse(JSON.parse(inputJson))
  if (!input.success) return JSON.stringify(fail('input.invalid', firstIssue(input.error)))
  const result = await handlerOf(parts.handlers, name)(input.data)
  if (parts.ports.shell === 'test' && result.ok) operations[name].output.parse(result.value)
  return JSON.stringify(result)
}

function isOperation(name: unknown): name is OperationName {
  return typeof name === 'string' && Object.hasOwn(operations, name)
}

function runsInDatabase(name: OperationName): name is DbName {
  return operations[name].runs === 'db'
}

/** The handler of a name takes what the schema of the same name gave: TypeScript cannot follow the pair through a union. */
function handlerOf(handlers: HostHandlers, name: HostName): (input: unknown) => Promise<Answer<unknown, string>> {
  return handlers[name] as (input: unknown) => Promise<Answer<unknown, string>>
}

function jsonText(input: unknown): string | null {
  try {
    const text: unknown = JSON.stringify(input) // undefined for functions and symbols, whatever its type says
    return typeof text === 'string' && text.length <= inputLimit ? text : null
  } catch {
    return null
  }
}
