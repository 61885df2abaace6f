import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders, layers, type Folder } from './table.ts'

type FolderConfig = {
  readonly extends?: string
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] }
}

/** Tells where a folder's tsconfig grants other globals than the import table does. */
export function checkGlobals(root: string): readonly string[] {
  return folders.flatMap((folder) => {
    const path = join(root, folder, 'tsconfig.json')
    if (!existsSync(path)) return [`${folder}/tsconfig.json is missing: it grants the folder its globals.`]
    // The shape is checked field by field below; a file that is no JSON stops the check with the parser's own words.
    return problemsOf(folder, JSON.parse(readFileSync(path, 'utf8')) as FolderConfig)
  })
}

function problemsOf(folder: Folder, config: FolderConfig): readonly string[] {
  const expected = layers[folder].globals
  const types = config.compilerOptions?.types ?? []
  const lib = config.compilerOptions?.lib ?? []
  const granted = { node: types.includes('node'), page: lib.some((name) => name.startsWith('DOM')) }
  const wanted = { node: expected.includes('node'), page: expected.includes('page') }
  const problems: string[] = []
  if (config.extends !== '../tsconfig.base.json')
    problems.push(`${folder}/tsconfig.json must extend ../tsconfig.base.json.`)
  for (const kind of ['node', 'page'] as const) {
    if (granted[kind] === wanted[kind]) continue
    const verb = wanted[kind] ? 'does not grant' : 'grants'
    problems.push(`${folder}/tsconfig.json ${verb} the globals of ${kind}, and the import table says "${expected}".`)
  }
  return problems
}
