import type { ParseArgsOptionsConfig } from 'node:util'
import type { PlanLine } from '#contract/area/plan'
import type { CommandName, InputOf, QueryName, ValueOf } from '#contract/types'
import type { Day, Id } from '#contract/values'
import type { Host, Ports } from '../ports.ts'

/** The values of a command's options, by name, and what stands without a name. */
export type GivenOptions = {
  readonly text: (name: string) => string | null
  /** Ends the command when the option is missing. */
  readonly needed: (name: string) => string
  readonly isSet: (name: string) => boolean
  readonly positionals: readonly string[]
}

/** What a command works with. */
export type CommandContext = {
  readonly options: GivenOptions
  readonly ports: Ports
  /** The given path from where the officer stands, also below `npm run`. */
  readonly path: (given: string) => string
  /** Writes to standard output. */
  readonly write: (text: string) => void
  /** Writes a sentence to standard error. */
  readonly say: (sentence: string) => void
}

/** A command of the terminal. */
export type CliCommand = {
  readonly usage: string
  readonly summary: string
  readonly options: ParseArgsOptionsConfig
  /** How many words it takes besides its options. */
  readonly wordCount: 0 | 1
  /** Ends early with a `Stop`; returns the exit code. */
  readonly run: (context: CommandContext) => Promise<0 | 1>
}

/** The open workspace, asked by name; a failure ends the command with its sentence. */
export type Asking = {
  readonly ask: <Name extends QueryName>(name: Name, input: InputOf<Name>) => Promise<ValueOf<Name>>
  readonly tell: <Name extends CommandName>(
    name: Name,
    input: Omit<InputOf<Name>, 'requestId'>,
  ) => Promise<ValueOf<Name>>
  readonly host: Host
}

/** A plan as a command reads it: as it is, or as it stood on the day of `--as-of`. */
export type PlanReading = {
  readonly plan: PlanLine
  /** What lists are asked for: the whole plan, or the one activity that `--activity` names. */
  readonly subject: { readonly planId: Id; readonly activityId: Id | null }
  /** Puts a question to the plan. */
  readonly ask: Asking['ask']
  /** The day of `--as-of`; null shows the plan as it is. */
  readonly asOf: Day | null
  /** The day as of which everything is told. */
  readonly today: Day
}
