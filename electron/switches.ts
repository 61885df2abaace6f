const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'load-extension',
  'no-sandbox',
  'disable-web-security',
]

/**
 * The command-line switches that would open a packaged program to others, among those given.
 * No fuse covers Chromium's own debugging switches, so the program looks for them itself.
 */
export function refusedSwitches(commandLine: readonly string[]): readonly string[] {
  const names = commandLine.filter((part) => part.startsWith('--')).map((part) => part.slice(2).split('=')[0] ?? '')
  return refused.filter((name) => names.includes(name))
}
