import type { SeedCommand } from '#contract/seed'

/** The smallest workspace that is of use: it has a name. */
export function emptyCommands(name: string): readonly SeedCommand[] {
  return [{ name: 'workspace.edit', input: { change: { field: 'name', value: name } }, at: null }]
}
