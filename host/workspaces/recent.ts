import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { AppState } from '#contract/area/app'
import { Instant } from '#contract/values'
import { z } from '#contract/zod'
import { keepJson } from '../files/kept-json.ts'
import type { Ports } from '../ports.ts'

const recentLimit = 12
/** A folder on a network that is gone may not answer for minutes; the list does not wait for it. */
const presenceTimeoutMs = 300

const Entry = z.strictObject({
  path: z.string(),
  name: z.string(),
  openedAt: Instant,
  lastPlace: z.string().nullable(),
})
type Entry = z.infer<typeof Entry>
const Recent = z.strictObject({
  workspaces: z.array(Entry),
  /** The workspace that is open, or was when the program ended. */
  open: z.string().nullable(),
})

/** The workspaces opened last on this machine, newest first, and where the officer was in each. */
export type RecentWorkspaces = {
  readonly list: () => Promise<AppState['recent']>
  readonly lastPlace: (path: string) => string | null
  /** The workspace that was open when the program ended; null when the officer had closed it. */
  readonly leftOpen: () => string | null
  readonly opened: (path: string, name: string) => Promise<void>
  readonly renamed: (path: string, name: string) => Promise<void>
  readonly rememberPlace: (path: string, place: string) => Promise<void>
  /** The officer closed the workspace that was open. */
  readonly closed: () => Promise<void>
  readonly forget: (path: string) => Promise<void>
}

/** Reads the list and keeps it. */
export async function keepRecentWorkspaces(ports: Pick<Ports, 'log' | 'now' | 'paths'>): Promise<RecentWorkspaces> {
  const kept = await keepJson(join(ports.paths.data, 'recent.json'), Recent, { workspaces: [], open: null }, ports)
  const find = (path: string) => kept.current().workspaces.find((each) => each.path === path)

  function put(path: string, change: (entry: Entry) => Entry): Promise<void> {
    const workspaces = kept.current().workspaces.map((each) => (each.path === path ? change(each) : each))
    return kept.set({ ...kept.current(), workspaces })
  }

  return {
    list: () => Promise.all(kept.current().workspaces.map(lineOf)),
    lastPlace: (path) => find(path)?.lastPlace ?? null,
    leftOpen: () => kept.current().open,
    opened: (path, name) => {
      const entry = { path, name, openedAt: ports.now(), lastPlace: find(path)?.lastPlace ?? null }
      const others = kept.current().workspaces.filter((each) => each.path !== path)
      return kept.set({ workspaces: [entry, ...others].slice(0, recentLimit), open: path })
    },
    renamed: (path, name) => put(path, (entry) => ({ ...entry, name })),
    rememberPlace: (path, place) => put(path, (entry) => ({ ...entry, lastPlace: place })),
    closed: () => kept.set({ ...kept.current(), open: null }),
    forget: (path) => {
      const workspaces = kept.current().workspaces.filter((each) => each.path !== path)
      return kept.set({ ...kept.current(), workspaces })
    },
  }
}

async function lineOf({ path, name, openedAt }: Entry): Promise<AppState['recent'][number]> {
  return { path, name, openedAt, fileName: basename(path), isThere: await isThere(path) }
}

async function isThere(path: string): Promise<boolean> {
  const found = stat(path).then(
    () => true,
    () => false,
  )
  return Promise.race([found, delay(presenceTimeoutMs, true, { ref: false })])
}
