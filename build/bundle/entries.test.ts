import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { entries } from './entries.ts'

test('every worker that is started from the sources is bundled, where its starter will look for it', () => {
  const files = globSync('{contract,domain,db,reports,seeds,host,electron}/**/*.ts', { cwd: root })
  const started = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const named = [...text.matchAll(/new URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url/g)].map((match) => match[1] ?? '')
    return named.map((path) => posix.join(dirname(file).split(sep).join('/'), path))
  })

  const bundled = new Map(entries.map(({ source, output }) => [source, output]))
  expect(started.length).toBeGreaterThan(0)
  expect(started.map((source) => [source, bundled.get(source)])).toEqual(
    started.map((source) => [source, `out/${source.replace(/\.ts$/, '.js')}`]),
  )
})
