import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './root.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

test('the README names two commands for a newcomer, and continuous integration runs the second', () => {
  const commands = readFileSync(join(root, 'README.md'), 'utf8').match(/^npm ci && .+$/gm)
  const lines = readFileSync(join(root, '.ci', 'run'), 'utf8').split('\n')

  expect(commands).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  expect(lines.filter((line) => line.startsWith('npm '))).toEqual(['npm ci', 'npm test'])
})

test('every script of package.json that runs a program of ours passes the check of Node and names a file that is there', () => {
  const programs = Object.values(scripts).filter((script) => script.startsWith('node '))

  expect(programs.filter((script) => !/^node build\/preflight\.js \S+\.ts$/.test(script))).toEqual([])
  expect(programs.map((script) => script.split(' ')[2] ?? '').filter((path) => !existsSync(join(root, path)))).toEqual(
    [],
  )
})
