import type { CommandName, DbName, InputOf } from './types.ts'
import type { Id, Instant } from './values.ts'

/** Commands that a seed may be made of: those of the database but undo and redo. */
export type SeedName = Exclude<CommandName & DbName, 'history.undo' | 'history.redo'>

/** A command of a seed without its moment; whoever plants it adds the request id. */
export type UndatedCommand = {
  [Name in SeedName]: { readonly name: Name; readonly input: Omit<InputOf<Name>, 'requestId'> }
}[SeedName]

/** A command as a seed lists it, with the moment at which the history says it was given; null is when it is planted. */
export type SeedCommand = UndatedCommand & { readonly at: Instant | null }

/** A file that commands of a seed attach by its hash: its bytes must be in the workspace before. */
export type SeedFile = { readonly upload: Id; readonly sha256: string; readonly bytes: Uint8Array }

/** What a workspace is made of: files first, then chunks of commands, each planted as one transaction. */
export type Seed = { readonly files: readonly SeedFile[]; readonly chunks: Iterable<readonly SeedCommand[]> }
