import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../api/client.ts'
import { fakeTandem } from '../api/testing.ts'
import type { FakeTandem } from '../api/testing.ts'
import { InlineEdit } from './inline-edit.tsx'
import { LinkedText } from './linked-text.tsx'
import { ProvenanceMark } from './provenance-mark.tsx'
import { ToastRegion } from './toast-region.tsx'

const address = 'https://example.org/plan'
const name = `${address} (opens in the browser)`
let tandem: FakeTandem

beforeEach(() => {
  tandem = fakeTandem({ 'app.openExternal': () => done({}) })
  setTandem(tandem)
})
afterEach(() => {
  setTandem(null)
})

const opened = () => tandem.calls.map((call) => (call.name === 'app.openExternal' ? call.input : call.name))

test('an address is a link that the browser opens, and the words round it are text', async () => {
  const screen = await render(<LinkedText text={`Signed in Vienna, see ${address}.`} />)

  await screen.getByRole('link', { name }).click()

  expect(opened()).toEqual([{ address, requestId: expect.any(String) }])
  expect(screen.container.textContent).toBe(`Signed in Vienna, see ${address}.`)
})

test('the keyboard reaches it, and Enter opens it', async () => {
  await render(<LinkedText text={address} />)

  await userEvent.tab()
  await userEvent.keyboard('{Enter}')

  expect(opened()).toHaveLength(1)
})

test('what is not https stays text', async () => {
  const screen = await render(<LinkedText text="http://example.org/ and file:///etc/passwd" />)

  expect(screen.getByRole('link').elements()).toEqual([])
})

test('an address that could not be opened is told', async () => {
  setTandem(fakeTandem({ 'app.openExternal': () => fail('address.refused') }))
  const screen = await render(
    <>
      <LinkedText text={address} />
      <ToastRegion />
    </>,
  )

  await screen.getByRole('link', { name }).click()

  await expect.element(screen.getByText('This address cannot be opened.', { exact: false })).toBeVisible()
})

test('the source of a record can be followed from its mark', async () => {
  const screen = await render(<ProvenanceMark provenance={{ kind: 'documented', source: address, fields: [] }} />)

  await screen.getByRole('button', { name: 'Documented' }).click()
  await screen.getByRole('dialog').getByRole('link', { name }).click()

  expect(opened()).toHaveLength(1)
})

test('in a text that can be edited, a link is followed and not edited', async () => {
  const save = () => Promise.resolve(null)
  const screen = await render(<InlineEdit label="Remark" value={`Published: ${address}`} onSave={save} isLong />)

  await screen.getByRole('link', { name }).click()

  expect(opened()).toHaveLength(1)
  expect(screen.getByRole('textbox').elements()).toEqual([])
})
