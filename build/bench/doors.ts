import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.ts'

/** Doors of the program that the benchmarks go through: bundled as shipped, where answers are not checked a second time. */
export const doors = {
  client: 'db/client.ts',
  host: 'host/create-host.ts',
  blank: 'build/bench/start/blank-shell.ts',
  memory: 'build/bench/memory/peak-memory.ts',
} as const

type Door = keyof typeof doors

/** The file of a bundled door, as a path from the root. */
export function doorOutput(door: string): string {
  return `out/bench/${door}.js`
}

export function doorFile(door: Door): string {
  return join(root, doorOutput(door))
}

export function doorAddress(door: Door): string {
  return pathToFileURL(doorFile(door)).href
}
