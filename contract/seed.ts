import type { CommandName, DbName, InputOf } from './types.ts'
import type { Instant } from './values.ts'

/** Commands that a seed may be made of: those of the database but undo and redo. */
export type SeedName = Exclude<CommandName & DbName, 'history.undo' | 'history.redo'>

/** A command of a seed without its moment; whoever plants it adds the request id. */
export type UndatedCommand = {
  [Name in SeedName]: { readonly name: Name; readonly input: Omit<InputOf<Name>, 'requestId'> }
}[SeedName]

/** A command as a seed lists it, with the moment at which the history says it was given; null is when it is planted. */
export type SeedCommand = UndatedCommand & { readonly at: Instant | null }
