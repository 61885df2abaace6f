import type { CommandName, DbName, InputOf } from './types.ts'

/** Commands that a seed may be made of: those of the database but undo and redo. */
export type SeedName = Exclude<CommandName & DbName, 'history.undo' | 'history.redo'>

/** A command as a seed lists it; whoever plants it adds the request id. */
export type SeedCommand = {
  [Name in SeedName]: { readonly name: Name; readonly input: Omit<InputOf<Name>, 'requestId'> }
}[SeedName]
