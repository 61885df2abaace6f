import { join } from 'node:path'
import { Preferences } from '#contract/area/app'
import { keepJson } from './files/kept-json.ts'
import type { KeptJson } from './files/kept-json.ts'
import type { Ports } from './ports.ts'

const defaults: Preferences = { theme: 'system', language: 'en', density: 'normal' }

/** How the program looks on this machine, kept beside the program's data. */
export function keepPreferences(ports: Pick<Ports, 'log' | 'now' | 'paths'>): Promise<KeptJson<Preferences>> {
  return keepJson(join(ports.paths.data, 'preferences.json'), Preferences, defaults, ports)
}
