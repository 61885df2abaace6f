import { basename, dirname, join } from 'node:path'
import type { InlineConfig } from 'vite'
import type { Entry } from './entries.ts'
import { placeOfSource } from './place-of-source.ts'

// better-sqlite3 ends a Node older than Node-API 10 without a word; the bundle says it in a sentence.
const refuseOldNode = `if (Number(process.versions.napi) < 10) {
  console.error('Tandem needs Node 24, and this is Node ' + process.versions.node + '. Run \`npm ci\` and then \`npm start\` in its folder: they bring and use their own.')
  process.exit(1)
}`

/** How one program is bundled: everything inside but the two packages that carry machine code. */
export function nodeBundle(root: string, entry: Entry): InlineConfig {
  const needsNode = entry.format === 'es'
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: needsNode ? [placeOfSource(root, entry.output)] : [],
    ssr: { target: 'node', noExternal: true, external: ['better-sqlite3', 'electron'] },
    build: {
      ssr: true,
      target: 'node24',
      outDir: join(root, dirname(entry.output)),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(root, entry.source),
        external: ['better-sqlite3', 'electron', /^node:/],
        output: {
          format: entry.format,
          entryFileNames: basename(entry.output),
          chunkFileNames: `${basename(entry.output).replace(/\.c?js$/, '')}-[name]-[hash].js`,
          ...(needsNode ? { banner: refuseOldNode } : {}),
        },
      },
    },
  }
}
