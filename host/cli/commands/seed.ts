import { basename } from 'node:path'
import type { Seed } from '#contract/seed'
import { createWorkspaceFile } from '../../workspaces/create-workspace-file.ts'
import { workspaceFileName } from '../../workspaces/file-name.ts'
import { startingSeed } from '../../workspaces/starting-seed.ts'
import type { CliCommand, GivenOptions } from '../command.ts'
import { failureSentence } from '../failure-sentences.ts'
import { wholeNumber } from '../pick.ts'
import { Stop } from '../stop.ts'
import { workspace } from './shared-options.ts'

const extension = '.tandem'

export const seedCommand: CliCommand = {
  usage: 'seed <empty|demonstration|large> --workspace F [--activities N --notes N --plans N --seed N]',
  summary:
    'Makes a workspace with a data set in it; for the large one: how many activities, notes of each, plans, and the random seed.',
  options: {
    ...workspace,
    activities: { type: 'string' },
    notes: { type: 'string' },
    plans: { type: 'string' },
    seed: { type: 'string' },
  },
  wordCount: 1,
  run: async ({ options, path: fromHere, ports, say }) => {
    const path = fromHere(options.needed('workspace'))
    if (workspaceFileName(basename(path, extension)) !== basename(path)) {
      throw new Stop(
        2,
        `--workspace takes a file name that works everywhere and ends in ${extension}, not "${basename(path)}".`,
      )
    }
    const seed = await seedOf(options)
    const created = await createWorkspaceFile({ path, name: null, seed }, ports)
    if (!created.ok) throw new Stop(1, failureSentence(created.code, created.detail))
    say(`The workspace is in ${path}.`)
    return 0
  },
}

async function seedOf(options: GivenOptions): Promise<Seed> {
  const [set] = options.positionals
  if (set === 'empty' || set === 'demonstration') return startingSeed(set)
  if (set !== 'large') throw new Stop(2, 'seed takes one of empty, demonstration, large.')
  const number = (name: string, otherwise: number, least = 1) => wholeNumber(options, name, least) ?? otherwise
  const activities = number('activities', 300)
  const notesPerActivity = number('notes', 3, 0)
  const plans = number('plans', Math.ceil(activities / 300))
  const { largeCommands } = await import('#seeds/large')
  return { files: [], chunks: largeCommands({ activities, notesPerActivity, plans, seed: number('seed', 1, 0) }) }
}
