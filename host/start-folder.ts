type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder that a path on the command line starts from. `npm run` starts programs in the project's folder and says where it was
 * itself started; only when this program is its script, because the note is passed on to everything that the script starts.
 */
export function startFolder(script: string, environment: Environment, folder: string): string {
  const { npm_lifecycle_event: running, INIT_CWD: start } = environment
  return running === script && start !== undefined ? start : folder
}
