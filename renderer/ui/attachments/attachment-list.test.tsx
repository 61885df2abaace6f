import { afterEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { AppState } from '#contract/area/app'
import type { Plan } from '#contract/area/plan'
import type { Evidence } from '#contract/area/evidence'
import { maximumFileSize } from '#contract/entity/attachment'
import { done, fail } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeAnswers, FakeTandem } from '../../api/testing.ts'
import { ToastRegion } from '../toast-region.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { testEvidence } from './testing.ts'

const planId = '00000000-0000-4000-8000-0000000000aa'
const owner = { kind: 'meeting', id: '00000000-0000-4000-8000-0000000000bb' } as const
const sha256 = 'c'.repeat(64)

afterEach(() => {
  vi.unstubAllGlobals()
  setTandem(null)
  clearQueries()
})

/** The host's side of an upload: takes every slice, or answers as it is told. */
function takeUploads(answer: object | null = null): { readonly requests: { method: string; path: string }[] } {
  const requests: { method: string; path: string }[] = []
  vi.stubGlobal('fetch', (path: string, { method, body }: { method: string; body?: ArrayBuffer }) => {
    requests.push({ method, path })
    const query = new URL(path, 'https://tandem.invalid').searchParams
    const received = Number(query.get('start')) + (body?.byteLength ?? 0)
    const isLast = received === Number(query.get('size'))
    const taken = done({ received, sha256: isLast ? sha256 : null })
    return Promise.resolve(new Response(JSON.stringify(answer ?? taken)))
  })
  return { requests }
}

async function show(items: readonly Evidence[], answers: FakeAnswers = {}, isReadOnly = false) {
  const tandem: FakeTandem = fakeTandem({
    // Only the marking of the plan is looked at here.
    'plan.get': () => done({ marking: 'unclassified' } as unknown as Plan),
    'evidence.of': () => done({ items: [...items] }),
    'attachment.create': () => done({ id: crypto.randomUUID() }),
    ...answers,
  })
  setTandem(tandem)
  // Only these parts of the state are looked at here.
  const state = { today: '2016-09-30', workspace: { readOnly: isReadOnly } } as unknown as AppState
  const screen = await render(
    <AppStateProvider value={state}>
      <AttachmentList planId={planId} owner={owner} marking="confidential" />
      <ToastRegion />
    </AppStateProvider>,
  )
  return { screen, tandem }
}

async function choose(file: File): Promise<void> {
  await vi.waitUntil(() => document.querySelector('input[type=file]') !== null)
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  const transfer = new DataTransfer()
  transfer.items.add(file)
  if (input === null) throw new Error('there is no field for files')
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** A file that says it is so large; no byte of it is ever read. */
function fileOfSize(size: number): File {
  const file = new File(['a'], 'film.mp4')
  Object.defineProperty(file, 'size', { value: size })
  return file
}

describe('attaching a file', () => {
  it('asks for caption and day in place, sends the bytes, and only then attaches', async () => {
    const { requests } = takeUploads()
    const { screen, tandem } = await show([])
    await choose(new File(['evidence'], 'Class of\u202e September.png', { type: 'image/png' }))
    await screen.getByRole('textbox', { name: 'Caption' }).fill('The class')
    await screen.getByRole('button', { name: 'Attach', exact: true }).click()

    await expect.element(screen.getByText('“The class” is attached')).toBeVisible()
    expect(requests.map(({ method }) => method)).toEqual(['POST'])
    expect(tandem.calls.find(({ name }) => name === 'attachment.create')?.input).toMatchObject({
      attachment: {
        planId,
        meetingId: owner.id,
        noteId: null,
        caption: 'The class',
        day: '2016-09-30',
        file: { sha256, size: 8 },
        marking: 'confidential',
      },
    })
  })

  it('is refused while nobody knows how the plan is marked', async () => {
    const { requests } = takeUploads()
    const { screen } = await show([], { 'plan.get': () => fail('store.full') })
    await choose(new File(['evidence'], 'a.png'))
    await screen.getByRole('button', { name: 'Attach', exact: true }).click()

    await expect.element(screen.getByText(/full/)).toBeVisible()
    expect(requests).toEqual([])
  })

  it('proposes the file’s name without what it ends in, and without characters that are not seen', async () => {
    takeUploads()
    const { screen } = await show([])
    await choose(new File(['evidence'], 'Class of\u202e September.png'))

    await expect.element(screen.getByRole('textbox', { name: 'Caption' })).toHaveValue('Class of September')
  })

  it('refuses a file of 100 MB and one byte before a byte of it is sent', async () => {
    const { requests } = takeUploads()
    const { screen } = await show([])
    await choose(fileOfSize(maximumFileSize + 1))

    await expect.element(screen.getByText(/This file is larger than 100 MB/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Attach', exact: true })).not.toBeInTheDocument()
    expect(requests).toEqual([])
  })

  it('keeps what was typed when the disk is full, and forgets what had arrived', async () => {
    const { requests } = takeUploads(fail('store.full'))
    const { screen, tandem } = await show([])
    await choose(new File(['evidence'], 'a.png'))
    await screen.getByRole('textbox', { name: 'Caption' }).fill('The class')
    await screen.getByRole('button', { name: 'Attach', exact: true }).click()

    await expect.element(screen.getByText(/full/)).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Caption' })).toHaveValue('The class')
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
    expect(tandem.calls.some(({ name }) => name === 'attachment.create')).toBe(false)
  })

  it('is not offered in a workspace that can only be read', async () => {
    const { screen } = await show([testEvidence({ owner })], {}, true)

    await expect.element(screen.getByText('List of participants')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Attach a file…' })).not.toBeInTheDocument()
    await expect.element(screen.getByRole('button', { name: /^Remove/ })).not.toBeInTheDocument()
  })
})

describe('an attached file', () => {
  it('is told to be damaged when it is opened, and nothing of it is shown', async () => {
    const { screen } = await show([testEvidence({ owner })], {
      'evidence.checkFile': () => fail('attachment.damaged'),
    })
    await screen.getByRole('button', { name: 'List of participants', exact: true }).click()

    await expect.element(screen.getByText(/no longer what was attached/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Save a copy…' })).not.toBeInTheDocument()
    await expect.element(screen.getByText('a'.repeat(64))).toBeVisible()
  })

  it('that came ahead of its bytes takes them from whoever has the file, and no others', async () => {
    takeUploads()
    const { screen } = await show([testEvidence({ owner, isHere: false })])
    await expect.element(screen.getByText('The file is not in this copy')).toBeVisible()
    await screen.getByRole('button', { name: 'List of participants', exact: true }).click()
    await expect.element(screen.getByRole('button', { name: 'Add the file…' })).toBeVisible()
    await choose(new File(['other'], 'other.pdf'))

    await expect.element(screen.getByText(/This is another file/)).toBeVisible()
  })
})
