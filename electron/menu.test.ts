import { describe, expect, it, vi } from 'vitest'
import { languages } from '#contract/vocabulary'
import type { HostEvent } from '#host/ports'

vi.mock('electron', async () => {
  const { fakeElectron } = await import('./testing/fake-electron.ts')
  return fakeElectron()
})

const { buildMenu } = await import('./menu.ts')

type Item = {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly click?: () => void
  readonly submenu?: readonly Item[]
}
type Given = { readonly platform?: NodeJS.Platform; readonly tell?: (event: HostEvent) => void }

/** Every item of the menu; the stand-in hands the template back. */
function itemsOf(language: (typeof languages)[number], { platform = 'linux', tell = () => undefined }: Given = {}) {
  const flat = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])])
  return flat(buildMenu(tell, platform, language) as unknown as readonly Item[])
}

describe('the native menu', () => {
  it.each(
    languages.flatMap((language) => [
      { language, platform: 'darwin' as const },
      { language, platform: 'linux' as const },
    ]),
  )('leaves no word to Electron, which speaks English only: $language on $platform', ({ language, platform }) => {
    const wordless = itemsOf(language, { platform }).filter((item) => item.type !== 'separator' && !item.label)

    expect(wordless).toEqual([])
  })

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['zh', /\p{Script=Han}/u],
  ] as const)('is written in %s throughout', (language, script) => {
    const labels = itemsOf(language, { platform: 'darwin' }).flatMap(({ label }) => label ?? [])

    expect(labels.filter((label) => !script.test(label))).toEqual(['Tandem'])
  })

  it('says the same in no two languages, but for what they have in common', () => {
    const labelsOf = (language: (typeof languages)[number]) =>
      itemsOf(language, { platform: 'darwin' }).flatMap(({ label }) => label ?? [])
    const english = new Set(labelsOf('en'))
    const shared = languages
      .filter((each) => each !== 'en')
      .flatMap(labelsOf)
      .filter((label) => english.has(label))

    expect(new Set(shared)).toEqual(new Set(['Tandem', 'Services']))
  })

  it('passes undo, redo, the palette and the keys to the page, which hears the shortcuts itself', () => {
    const told: HostEvent[] = []
    const ours = itemsOf('en', { tell: (event) => told.push(event) }).filter((item) => item.click !== undefined)

    for (const item of ours) item.click?.()

    expect(told.map((event) => event.kind === 'command' && event.name)).toEqual(['palette', 'undo', 'redo', 'keys'])
    expect(ours.every((item) => item.accelerator !== undefined && item.registerAccelerator === false)).toBe(true)
  })
})
