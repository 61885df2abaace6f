import type { Language } from '#contract/vocabulary'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { arabic } from './vocabulary/arabic.ts'
import { chinese } from './vocabulary/chinese.ts'
import { english } from './vocabulary/english.ts'
import { french } from './vocabulary/french.ts'
import { russian } from './vocabulary/russian.ts'
import { spanish } from './vocabulary/spanish.ts'

/** How a language is written: its words by frequency, what stands between them, and what ends a sentence. */
type Script = { readonly words: readonly string[]; readonly space: string; readonly stop: string }

/** About one word in fifteen is the name of a place, a ship or a person. */
const nameShare = 0.07

/** Made-up names, so that the vocabulary has as long a tail as that of ten years of notes. */
const tailLength = 18_000

const names = inventNames()

const scripts: { readonly [L in Language]: Script } = {
  en: { words: english, space: ' ', stop: '. ' },
  fr: { words: french, space: ' ', stop: '. ' },
  es: { words: spanish, space: ' ', stop: '. ' },
  ar: { words: arabic, space: ' ', stop: '. ' },
  ru: { words: russian, space: ' ', stop: '. ' },
  zh: { words: chinese, space: '', stop: '。' },
}

function inventNames(): readonly string[] {
  const random = createRandom(1)
  const starts = ['Ka', 'Mo', 'Ba', 'Lu', 'Ter', 'San', 'Por', 'Al', 'Dj', 'Nou', 'Vel', 'Gra', 'Ori', 'Ham'] as const
  const middles = ['ra', 'mi', 'lo', 'nde', 'ssa', 'bu', 'ti', 'ke', 'zo', 'ri', 'va', 'gu', 'sha', 'po'] as const
  const ends = ['na', 'ville', 'dou', 'kar', 'lis', 'berg', 'to', 'wa', 'ni', 'mar', 'sk', 'ra', 'lé', 'ño'] as const
  return Array.from({ length: tailLength }, () =>
    [random.pick(starts), random.pick(middles), random.pick(middles), random.pick(ends)].join(''),
  )
}

/** Mostly English, the rest in the five other languages of the United Nations. */
export function anyLanguage(random: Random): Language {
  const place = random.unit()
  if (place < 0.8) return 'en'
  if (place < 0.86) return 'fr'
  if (place < 0.92) return 'es'
  if (place < 0.95) return 'ar'
  return place < 0.98 ? 'ru' : 'zh'
}

/** So many words in the language, as one sentence without its stop. */
export function phrase(random: Random, language: Language, wordCount: number): string {
  const { words, space } = scripts[language]
  let text = ''
  for (let index = 0; index < wordCount; index += 1) {
    const list = random.chance(nameShare) ? names : words
    const word = list[random.rank(list.length)] ?? ''
    text += index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : space + word
  }
  return text
}

/** Several sentences in one language. */
export function paragraph(random: Random, language: Language, sentenceCount: number): string {
  let text = ''
  for (let index = 0; index < sentenceCount; index += 1) {
    text += phrase(random, language, 5 + random.below(15)) + scripts[language].stop
  }
  return text.trimEnd()
}

/** A note of a length as they are written: most are short, few are pages. */
export function noteText(random: Random): string {
  const place = random.unit()
  const language = anyLanguage(random)
  if (place < 0.6) return paragraph(random, language, 1 + random.below(2))
  if (place < 0.95) return paragraph(random, language, 3 + random.below(3))
  return paragraph(random, language, 8 + random.below(18))
}
