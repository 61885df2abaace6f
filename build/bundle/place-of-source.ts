import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Lets `import.meta.url` in a bundled file read as if the file stood in out/ where it stands among the sources:
 * `db/client.ts` finds `./worker.ts` beside itself from the sources, and `out/db/worker.js` from any bundle.
 */
export function placeOfSource(root: string, output: string): Plugin {
  return {
    name: 'tandem:place-of-source',
    enforce: 'pre',
    transform(code, id) {
      const source = relative(root, id.split('?')[0] ?? id)
      if (source.startsWith('..') || source.includes('node_modules') || !code.includes('import.meta.')) return null
      if (/import\.meta\.(dirname|filename)/.test(code)) {
        throw new Error(
          `${source} uses import.meta.dirname or filename, which differ in a bundle: use import.meta.url.`,
        )
      }
      const place = JSON.stringify(asPath(relative(dirname(join(root, output)), join(root, 'out', asScript(source)))))
      return code
        .replaceAll(/new URL\(\s*(['"])(\.[^'"]*)\.ts\1\s*,\s*import\.meta\.url/g, 'new URL($1$2.js$1, import.meta.url')
        .replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`)
    },
  }
}

function asScript(source: string): string {
  return source.replace(/\.tsx?$/, '.js')
}

function asPath(path: string): string {
  return path.split(sep).join('/')
}
