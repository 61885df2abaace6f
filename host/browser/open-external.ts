import { spawn } from 'node:child_process'

/** The address as a browser will read it when it is one that may be opened outside the app; null otherwise. */
export function openableAddress(address: string): string | null {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for: programs disagree on what they mean
  if (/[\u0000-\u0020\u007f]/.test(address)) return null
  const url = URL.parse(address)
  return url !== null && ['https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** Opens an https or mailto address in the program that the system has for it. No shell reads the address. */
export async function openExternal(address: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const openable = openableAddress(address)
  if (openable === null) throw new Error('only https and mailto addresses are opened outside the app')
  const [program, ...before] = openers[platform] ?? ['xdg-open']
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, [...before, openable], { stdio: 'ignore', detached: true })
    child.on('error', reject)
    child.on('spawn', () => resolve())
    child.unref()
  })
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
