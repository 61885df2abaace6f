import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import { matchingCommands } from './matching-commands.ts'
import type { PaletteCommand } from './palette-command.ts'
import { Palette } from './palette.tsx'

beforeEach(() => {
  clearQueries()
  window.location.hash = ''
  setTandem(
    fakeTandem({
      'plan.list': () => done({ plans: [] }),
      'search.find': ({ text }) => done({ activities: text === 'traff' ? [activity] : [], notes: [], records: [] }),
    }),
  )
})
afterEach(() => setTandem(null))

const activity = {
  activityId: 'act',
  planId: 'pla',
  planTitle: 'A plan',
  reference: 'F-03',
  title: [
    { text: 'Traff', isMatch: true },
    { text: 'icking in persons', isMatch: false },
  ],
  excerpt: [],
}

const run = { settings: vi.fn(), dark: vi.fn() }

const commands: readonly PaletteCommand[] = [
  { id: 'settings', label: 'Settings', icon: 'settings', run: run.settings },
  { id: 'dark', label: 'Dark theme', icon: 'theme', run: run.dark },
]

test('runs the command that is found by typing, and closes', async () => {
  const onClose = vi.fn()
  const screen = await render(<Palette isOpen onClose={onClose} commands={commands} />)

  await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).toBeVisible()
  await userEvent.keyboard('the da')
  await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).not.toBeInTheDocument()
  await userEvent.keyboard('{Enter}')

  expect(run.dark).toHaveBeenCalledOnce()
  expect(run.settings).not.toHaveBeenCalled()
  expect(onClose).toHaveBeenCalledOnce()
})

test('finds activities as one types, and opens the chosen one beside the matrix', async () => {
  const screen = await render(<Palette isOpen onClose={() => {}} commands={commands} />)

  await userEvent.keyboard('traff')
  await screen.getByRole('menuitem', { name: /F-03 Trafficking in persons/ }).click()

  expect(window.location.hash).toBe('#/plan/pla/matrix?activity=act')
})

test('one Escape closes it, whatever was typed', async () => {
  const onClose = vi.fn()
  const screen = await render(<Palette isOpen onClose={onClose} commands={commands} />)

  await userEvent.keyboard('traff')
  await expect.element(screen.getByRole('menuitem', { name: /F-03/ })).toBeVisible()
  await userEvent.keyboard('{Escape}')

  expect(onClose).toHaveBeenCalledOnce()
})

test('leads to the search page with the same words', async () => {
  const screen = await render(<Palette isOpen onClose={() => {}} commands={commands} />)

  await userEvent.keyboard('border posts')
  await screen.getByRole('menuitem', { name: /Search everything for “border posts”/ }).click()

  expect(window.location.hash).toBe('#/search?text=border%20posts')
})

test('a command is found by the beginnings of its words in any order, accents aside', () => {
  const found = (text: string) => matchingCommands(commands, text).map((command) => command.id)

  expect(found('')).toEqual(['settings', 'dark'])
  expect(found('THÈME d')).toEqual(['dark'])
  expect(found('ark')).toEqual([])
})
