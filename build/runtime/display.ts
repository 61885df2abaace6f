/** What to do on a machine that shows no windows. */
export const noDisplay =
  'Tandem opens a window, and this machine has no display (neither DISPLAY nor WAYLAND_DISPLAY is set): start it in a desktop session, run `xvfb-run npm start` for a display in memory, or work without a window by `npm run -s tandem -- --help`.'

/** Whether a window can be shown; only Linux and its kin can be without a display. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY'])
}
