import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built page. */
export type PageFile = { readonly contentType: string; readonly read: () => Uint8Array }

/** Every file of the built page by its path at the app's origin: what is not in it is not served. */
export type PageManifest = ReadonlyMap<string, PageFile>

/** Lists the built page's folder once; no address of a request ever becomes a path on disk. */
export function readManifest(folder: string): PageManifest {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built page in ${folder}: run \`npm run build\`.`)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const manifest = files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [`/${relative(folder, path).split(sep).join('/')}`, fileOf(path)] as const
  })
  return new Map([...manifest, ['/', fileOf(join(folder, 'index.html'))]])
}

function fileOf(path: string): PageFile {
  const contentType = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
  let bytes: Uint8Array | null = null
  return { contentType, read: () => (bytes ??= readFileSync(path)) }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
