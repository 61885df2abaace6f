import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportFontFiles } from '#reports/html/fonts'
import type { ReportFont } from '#reports/html/fonts'

let fonts: readonly ReportFont[] | null = null

/** The page's own fonts, to be put into reports: from their packages, or in a build from beside the page. Those not found are left out. */
export function readReportFonts(): readonly ReportFont[] {
  fonts ??= reportFontFiles.flatMap(({ file, ...rest }) => {
    const path = isSource ? createRequire(import.meta.url).resolve(file) : builtPath(file)
    if (path === null) return []
    return [{ ...rest, dataUri: `data:font/woff2;base64,${readFileSync(path).toString('base64')}` }]
  })
  return fonts
}

const isSource = import.meta.url.endsWith('.ts')

/** The build gives the page's files a name with a hash behind: `inter-latin-wght-normal-Dx4kXJAl.woff2`. */
function builtPath(file: string): string | null {
  const folder = new URL('../../renderer/assets/', import.meta.url)
  const stem = `${basename(file, '.woff2')}-`
  const name = existsSync(folder) ? readdirSync(folder).find((each) => isHashed(each, stem)) : undefined
  return name === undefined ? null : fileURLToPath(new URL(name, folder))
}

function isHashed(name: string, stem: string): boolean {
  return name.startsWith(stem) && /^[\w-]{8}\.woff2$/.test(name.slice(stem.length))
}
