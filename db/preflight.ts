/** Says why this Node cannot run the database, or null. An older one would end in a crash without a word. */
export function runtimeFault(nodeApiVersion: string | undefined): string | null {
  if (Number(nodeApiVersion) >= neededNodeApi) return null
  return `Tandem needs Node.js 22.14 or newer (Node-API ${neededNodeApi}): run it with the program's own Node, by npm or npx.`
}

const neededNodeApi = 10
