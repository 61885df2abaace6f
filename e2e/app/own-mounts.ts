import { spawnSync } from 'node:child_process'

const ownMounts = ['--user', '--map-root-user', '--mount', 'sh', '-c']

/** Whether this machine lets a program have mounts of its own, which a small or read-only disk needs. */
export function canMount(): boolean {
  return spawnSync('unshare', [...ownMounts, 'mount -t tmpfs none /mnt']).status === 0
}

/** Options of `fork` by which the program finds the mounts made by a script; they are gone when it ends. */
export function withMounts(script: string): { readonly execPath: string; readonly execArgv: string[] } {
  // The last word is $0 of the script: the program that the rest of the command line is for.
  return { execPath: 'unshare', execArgv: [...ownMounts, `${script} && exec "$0" "$@"`, process.execPath] }
}
