import type { SeedCommand } from '#contract/seed'
import { operations } from '#contract/table'
import type { CommandName, InputOf } from '#contract/types'

const anyRequest = '00000000-0000-4000-8000-000000000000'

/** The inputs of all commands of one name, typed by it. */
export function inputsOf<Name extends CommandName>(
  commands: readonly SeedCommand[],
  name: Name,
): readonly Omit<InputOf<Name>, 'requestId'>[] {
  const inputs: readonly unknown[] = commands.filter((command) => command.name === name).map((command) => command.input)
  return inputs as readonly Omit<InputOf<Name>, 'requestId'>[] // the name of a command decides the type of its input
}

/** What the contract has to say against the commands: one line each; empty when all parse. */
export function contractFaults(commands: readonly SeedCommand[]): readonly string[] {
  return commands.flatMap((command) => {
    const parsed = operations[command.name].input.safeParse({ requestId: anyRequest, ...command.input })
    return parsed.success
      ? []
      : [`${command.name} ${JSON.stringify(command.input).slice(0, 200)}: ${parsed.error.message}`]
  })
}

const idFields = /"[a-zA-Z]+Id":"([^"]+)"/g

/** Ids that a command points to before, or without, a command that makes them. */
export function danglingIds(commands: readonly SeedCommand[]): readonly string[] {
  const made = new Set<string>()
  return commands.flatMap((command) => {
    const dangling = [...JSON.stringify(command.input).matchAll(idFields)].flatMap(([, id = '']) =>
      made.has(id) ? [] : [id],
    )
    if ('id' in command.input && command.input.id !== null) made.add(command.input.id)
    return dangling
  })
}
