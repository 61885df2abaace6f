import { resolve } from 'node:path'

/** The workspace file among the words of a command line that was given in `folder`, if there is one. */
export function workspaceArgument(words: readonly string[], folder: string): string | null {
  const file = words.find((word) => word.toLowerCase().endsWith('.tandem'))
  return file === undefined ? null : resolve(folder, file)
}
