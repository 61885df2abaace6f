import { join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'
import type { Plugin } from 'vite'

type Table = { readonly operations: Readonly<Record<string, { readonly reads?: readonly string[] }>> }
type Entities = { readonly entityNames: readonly string[] }

/** Modules that gather every schema there is, and what the page needs of them. */
const gathered: Readonly<Record<string, (module: Table & Entities) => string>> = {
  'table.ts': ({ operations }) => {
    const reads = Object.entries(operations).map(([name, operation]) => [name, { reads: operation.reads ?? [] }])
    return `export const operations = ${JSON.stringify(Object.fromEntries(reads))}\n`
  },
  'entity/table.ts': ({ entityNames }) => `export const entityNames = ${JSON.stringify(entityNames)}\n`,
}

/**
 * Gives the page the contract without the schemas it does not use: the host parses what comes and what goes, and the page would
 * load zod and make hundreds of schemas at every start only to read one list from each.
 */
export function lightContract(root: string): Plugin {
  const contract = join(root, 'contract')
  const placeOf = (id: string): string => relative(contract, resolve(id)).split(sep).join('/')
  return {
    name: 'tandem:light-contract',
    async load(id) {
      const reduce = gathered[placeOf(id)]
      if (reduce === undefined) return null
      return reduce((await import(pathToFileURL(resolve(id)).href)) as Table & Entities) // each has what is asked of it
    },
    transform: {
      order: 'post',
      handler(code, id) {
        return placeOf(id).startsWith('..') ? null : { code: droppable(code), moduleSideEffects: false }
      },
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      if (!chunks.some(({ moduleIds }) => moduleIds.some((id) => id.includes('node_modules/zod/')))) return
      this.error(
        'The page uses a schema of the contract, and loads all of zod for it: ask the list of codes (statuses.includes(…)) or the shape.',
      )
    },
  }
}

/** What may hold a call. */
const makes = new Set(['CallExpression', 'ObjectExpression', 'ArrayExpression'])

/** Marks every value that calls make, so that the bundler leaves out those nobody uses. Making one has no effect. */
function droppable(code: string): string {
  const made = parseSync('module.js', code).program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ init }) => (init !== null && makes.has(init.type) ? [init] : []))
  })
  return made.reduceRight((text, { start, end }) => {
    return `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`
  }, code)
}
