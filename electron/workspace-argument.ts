/** The workspace file among a command line's parts, if one was given (a double click on a file passes it so). */
export function workspaceArgument(commandLine: readonly string[]): string | null {
  return (
    commandLine.slice(commandLine.length > 1 ? 1 : 0).find((part) => part.toLowerCase().endsWith('.tandem')) ?? null
  )
}
