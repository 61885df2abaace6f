import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../root.ts'
import { missingPlatforms, withEveryPlatform, type Lockfile } from './platform-packages.ts'

const kept = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile

test('package-lock.json holds the builds of every platform, or npm ci would refuse it', () => {
  expect(missingPlatforms(kept)).toEqual([])
})

test('everything that is installed here has a checksum in package-lock.json', () => {
  const unchecked = Object.entries(kept.packages).filter(
    ([path, locked]) => path !== '' && locked.integrity === undefined,
  )

  expect(unchecked.filter(([, locked]) => locked.optional !== true || locked.os === undefined)).toEqual([])
})

test('package-lock.json names no registry', () => {
  expect(JSON.stringify(kept)).not.toContain('"resolved"')
})

test('a missing build is added with the platform its name says', () => {
  const names = ['@tool/binding-linux-x64-musl', '@tool/binding-win32-ia32-msvc', '@tool/binding-linux-arm-gnueabihf']
  const optionalDependencies = Object.fromEntries(names.map((name) => [name, '1.2.3']))

  const { packages } = withEveryPlatform({ packages: { 'node_modules/tool': { optionalDependencies } } })

  expect(packages).toEqual({
    'node_modules/@tool/binding-linux-arm-gnueabihf': {
      version: '1.2.3',
      cpu: ['arm'],
      dev: true,
      libc: ['glibc'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@tool/binding-linux-x64-musl': {
      version: '1.2.3',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@tool/binding-win32-ia32-msvc': {
      version: '1.2.3',
      cpu: ['ia32'],
      dev: true,
      optional: true,
      os: ['win32'],
    },
    'node_modules/tool': { optionalDependencies },
  })
})

test('a name that does not say its platform is not guessed at', () => {
  const packages = { 'node_modules/tool': { optionalDependencies: { helper: '^1.0.0' } } }

  expect(() => withEveryPlatform({ packages })).toThrow('helper@^1.0.0 does not say its platform')
})
