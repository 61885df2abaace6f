import { spawn } from 'node:child_process'

/** Opens an address, which the host has looked at, in the program that the system has for it. No shell reads the address. */
export async function openExternal(address: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const [program, ...before] = openers[platform] ?? ['xdg-open']
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, [...before, address], { stdio: 'ignore', detached: true })
    child.on('error', reject)
    child.on('spawn', () => resolve())
    child.unref()
  })
}

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}
