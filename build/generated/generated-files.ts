import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaText } from '#db/schema/schema-text'
import { operationReference } from './operation-reference.ts'

/** A file that is made, kept in the repository so that it can be read, and never edited. */
type GeneratedFile = { readonly path: string; readonly make: () => string | Promise<string> }

const generatedFiles: readonly GeneratedFile[] = [
  { path: 'docs/OPERATIONS.md', make: operationReference },
  { path: 'db/schema/schema.sql', make: schemaText },
]

/** Tells the generated files that differ from what would be made now. */
export async function staleFiles(root: string): Promise<readonly string[]> {
  const stale: string[] = []
  for (const { path, make } of generatedFiles) {
    const file = join(root, path)
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === (await make())
    if (!isCurrent) stale.push(`${path} is not what its source says: run \`npm run generate\` and look at the change.`)
  }
  return stale
}

/** Makes every generated file anew. */
export async function generateFiles(root: string): Promise<void> {
  for (const { path, make } of generatedFiles) writeFileSync(join(root, path), await make())
}
