import './palette.css'
import './meaning.css'
import { beforeEach, expect, test } from 'vitest'

const surfaces = [
  '--surface',
  '--surface-raised',
  '--surface-sunken',
  '--surface-group',
  '--surface-hover',
  '--surface-hover-strong',
  '--surface-selected',
  '--surface-selected-soft',
]
const texts = [
  '--text',
  '--text-muted',
  '--text-faint',
  '--text-link',
  '--text-success',
  '--text-warning',
  '--text-failure',
]

const pairs: readonly (readonly [string, string, number])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface, 4.5] as const)),
  ['--text-inverse', '--surface-inverse', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
  ['--text', '--surface-match', 4.5],
  ['--text', '--surface-warning', 4.5],
  ['--text-warning', '--surface-warning', 4.5],
  ['--text', '--surface-failure', 4.5],
  ['--text-failure', '--surface-failure', 4.5],
  ['--line-control', '--surface', 3],
  ['--line-control', '--surface-raised', 3],
  ['--focus', '--surface', 3],
]

const probe = document.createElement('i')

beforeEach(() => {
  document.body.append(probe)
})

test.each(['light', 'dark'])('what is read stands out from what it stands on (WCAG AA): %s', (theme) => {
  document.documentElement.dataset['theme'] = theme

  const tooFaint = pairs.filter(([front, back, least]) => contrast(front, back) < least)

  expect(tooFaint.map(([front, back]) => `${front} on ${back}: ${contrast(front, back).toFixed(2)}`)).toEqual([])
})

function contrast(front: string, back: string): number {
  const [lighter = 0, darker = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(name: string): number {
  probe.style.color = `var(${name})`
  const channels = getComputedStyle(probe).color.match(/[\d.]+/g) ?? []
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => linear(Number(channel) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
