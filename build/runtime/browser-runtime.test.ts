import { expect, test } from 'vitest'
import { obtainBrowser, type Means } from './browser-runtime.ts'

type Machine = { installed?: string; reaches?: boolean; fetches?: string; mayInstall?: boolean; installs?: string }

/** A machine, and the list of what was done on it. */
function machine(given: Machine): { readonly means: Means; readonly done: string[] } {
  const done: string[] = []
  let installed = given.installed ?? null
  let fetched: string | null = null
  const means: Means = {
    installed: () => installed,
    fetched: () => Promise.resolve(fetched),
    canFetch: () => Promise.resolve(given.reaches ?? false),
    fetch: () => {
      done.push('fetch')
      fetched = given.fetches ?? null
    },
    canInstall: () => given.mayInstall ?? false,
    install: () => {
      done.push('install')
      installed = given.installs ?? null
    },
    say: () => done.push('say'),
  }
  return { means, done }
}

test('an installed browser is taken, and nothing is fetched', async () => {
  const { means, done } = machine({ installed: 'chrome', reaches: true, mayInstall: true })

  expect(await obtainBrowser(means)).toBe('chrome')
  expect(done).toEqual([])
})

test('where there is none, Playwright’s is fetched if its source answers', async () => {
  const { means, done } = machine({ reaches: true, fetches: 'playwright', mayInstall: true })

  expect(await obtainBrowser(means)).toBe('playwright')
  expect(done).toEqual(['say', 'fetch'])
})

test('where that source does not answer, the system’s package is installed if that is allowed', async () => {
  const { means, done } = machine({ mayInstall: true, installs: 'debian' })

  expect(await obtainBrowser(means)).toBe('debian')
  expect(done).toEqual(['say', 'install'])
})

test('a fetch that brings nothing is followed by the system’s package', async () => {
  const { means, done } = machine({ reaches: true, mayInstall: true, installs: 'debian' })

  expect(await obtainBrowser(means)).toBe('debian')
  expect(done).toEqual(['say', 'fetch', 'install'])
})

test('where nothing leads to one, there is none', async () => {
  expect(await obtainBrowser(machine({}).means)).toBeNull()
  expect(await obtainBrowser(machine({ mayInstall: true }).means)).toBeNull()
})
