import { startFolder } from '#host/start-folder'
import { workspaceArgument } from '#host/workspace-argument'

type Start = { readonly environment: Readonly<Record<string, string | undefined>>; readonly folder: string }

/** What was typed after `npm start --`, for shells that run in another folder than the one where it was typed. */
export function startArguments(words: readonly string[], { environment, folder }: Start): readonly string[] {
  return words.map((word) => workspaceArgument([word], startFolder('start', environment, folder)) ?? word)
}
