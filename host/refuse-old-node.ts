/** Says in a sentence that this Node is too old for the database, and sets the exit code; true when it is. */
export function refuseOldNode(): boolean {
  if (Number(process.versions.napi) >= 10) return false
  process.stderr.write(
    `Tandem needs Node 24, and this is Node ${process.versions.node}. Run it with \`npm run\`, which brings its own.\n`,
  )
  process.exitCode = 1
  return true
}
