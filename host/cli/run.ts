import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { logBug } from '../log-bug.ts'
import { startFolder } from '../start-folder.ts'
import type { CliCommand, CommandContext, GivenOptions } from './command.ts'
import { commands } from './commands.ts'
import { failureSentence } from './failure-sentences.ts'
import { helpText } from './help.ts'
import { cliPorts } from './ports.ts'
import { Stop } from './stop.ts'
import { programVersion } from './version.ts'

type Streams = Pick<CommandContext, 'write' | 'say'>

/** Runs what this process was asked for and sets its exit code. */
export async function runFromTerminal(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; there is nobody left to tell.
  process.stdout.on('error', () => process.exit(0))
  process.exitCode = await run(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  })
}

/** Carries out one command line; the exit code is 0 when it was done, 1 when it could not be, 2 when it was not understood. */
export async function run(line: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const [name, ...rest] = line
  if (name === undefined || name === '--help' || name === 'help') {
    streams.write(helpText())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    streams.write(`${programVersion}\n`)
    return 0
  }
  const ports = cliPorts()
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) throw new Stop(2, `There is no command "${name}". See --help.`)
    const options = readOptions(command, rest)
    if (options.isSet('help')) {
      streams.write(`${command.usage}\n  ${command.summary}\n`)
      return 0
    }
    return await command.run({ options, ports, path: fromWhereTheOfficerStands, ...streams })
  } catch (error) {
    if (error instanceof Stop) {
      streams.say(error.message)
      return error.exitCode
    }
    streams.say(failureSentence('bug', { reference: logBug(ports, name, error) }))
    return 1
  }
}

function readOptions(command: CliCommand, line: readonly string[]): GivenOptions {
  const parsed = parse(command, line)
  const values: Readonly<Record<string, unknown>> = parsed.values
  const text = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  return {
    text,
    needed: (name) => {
      const value = text(name)
      if (value === null || value === '') throw new Stop(2, `--${name} is missing.\nUsage: ${command.usage}`)
      return value
    },
    isSet: (name) => values[name] === true,
    positionals: parsed.positionals,
  }
}

function parse(command: CliCommand, line: readonly string[]) {
  try {
    const options = { ...command.options, help: { type: 'boolean' } } as const
    const parsed = parseArgs({ args: [...line], options, allowPositionals: true, strict: true })
    const { positionals } = parsed
    if (positionals.length > command.wordCount) throw new Error(`"${positionals.at(-1)}" is one word too many`)
    return parsed
  } catch (error) {
    throw new Stop(2, `${error instanceof Error ? error.message : String(error)}.\nUsage: ${command.usage}`)
  }
}

function fromWhereTheOfficerStands(given: string): string {
  return resolve(startFolder('tandem', process.env, process.cwd()), given)
}
