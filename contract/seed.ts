import type { CommandName, InputOf } from './types.ts'

/** A command of a data set: the request id is given when it is planted. */
export type SeedCommand = {
  [Name in CommandName]: { readonly name: Name; readonly input: Omit<InputOf<Name>, 'requestId'> }
}[CommandName]
