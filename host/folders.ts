import { homedir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import type { Ports } from './ports.ts'

type Machine = {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/** This machine, as far as folders go. */
export function thisMachine(): Machine {
  return { platform: process.platform, environment: process.env, home: homedir() }
}

/**
 * Where the program keeps its own data and new workspaces when no Electron says so. Electron names its folder by `productName`
 * too, so that both shells share preferences and marks.
 */
export function standardFolders(machine: Machine): Pick<Ports['paths'], 'data' | 'workspaces'> {
  return {
    data: machine.environment['TANDEM_DATA'] ?? join(applicationsFolder(machine), packageJson.productName),
    workspaces: join(machine.home, 'Documents', 'Tandem'),
  }
}

function applicationsFolder({ platform, environment, home }: Machine): string {
  if (platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return environment['XDG_CONFIG_HOME'] ?? join(home, '.config')
}
