/** A word of a text as search sees it: its folded letters, and where it stands in the original. */
export type FoldedWord = {
  readonly text: string
  /** As `text`, with the Arabic article or conjunction that `text` leaves out. */
  readonly whole: string
  /** Offsets in the original, in UTF-16 units; the end is exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * The words of a text in the form that is indexed and searched for: compatibility forms, letter case, diacritics and
 * Arabic spelling variants folded; each Han, kana or South-East Asian character a word of its own, since those scripts
 * put no space between words. Lazy, so that a reader may stop early in a very long text.
 */
export function* foldedWords(text: string): Generator<FoldedWord, void, undefined> {
  let letters = ''
  let start = 0
  let offset = 0
  while (offset < text.length) {
    const asciiEnd = letters === '' ? endOfAsciiWord(text, offset) : offset
    if (asciiEnd > offset) {
      const word = text.slice(offset, asciiEnd).toLowerCase()
      yield { text: word, whole: word, start: offset, end: asciiEnd }
      offset = asciiEnd
      continue
    }
    const codePoint = text.codePointAt(offset) ?? 0
    const next = offset + (codePoint > 0xffff ? 2 : 1)
    const { kind, folded } = foldedCharacter(codePoint)
    const isBoundary = kind === 'break' || kind === 'single'
    if (isBoundary && letters !== '') {
      yield { ...finished(letters), start, end: offset }
      letters = ''
    }
    if (kind === 'single') {
      const end = endOfMarks(text, next)
      yield { ...finished(folded + foldedMarks(text, next, end)), start: offset, end }
      offset = end
      continue
    }
    if (kind === 'letter') {
      if (letters === '') start = offset
      letters += folded
    }
    offset = next
  }
  if (letters !== '') yield { ...finished(letters), start, end: text.length }
}

// Most words are plain ASCII, and folded by lower case alone: ten times faster than letter by letter.
const asciiWord = /[a-zA-Z0-9]+/y

/** The end of the word that starts at the offset, when all of it is ASCII; the offset itself when not. */
function endOfAsciiWord(text: string, offset: number): number {
  asciiWord.lastIndex = offset
  if (!asciiWord.test(text)) return offset
  const end = asciiWord.lastIndex
  return end < text.length && text.charCodeAt(end) > 0x7f ? offset : end
}

type FoldedCharacter = {
  /** `single` is a word by itself; `silent` is left out and parts nothing; `break` parts words. */
  readonly kind: 'letter' | 'single' | 'silent' | 'break'
  readonly folded: string
  /** Belongs to the character before it. */
  readonly isMark: boolean
}

/** Holds a letter or digit, or is nothing but marks. */
const ofWord = /[\p{L}\p{N}]|^\p{M}+$/u
const onlyWordCharacters = /[^\p{L}\p{N}\p{M}]/gu
const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const ignorable = /\p{Default_Ignorable_Code_Point}/u
const mark = /^\p{M}$/u
/**
 * Latin, Greek and Cyrillic accents, Hebrew points, Arabic harakat and the tatweel. Vowel signs of other scripts carry
 * meaning and stay; the Arabic hamza goes only when the word is finished, since an alef that bears one is no article.
 */
const diacritics =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u0652]|[\u0656-\u065f]|\u0670|[\u06d6-\u06dc]|[\u06df-\u06e8]|[\u06ea-\u06ed]/gu

/** Letters that no Unicode decomposition brings together: Arabic spelling variants, both sets of Arabic digits, barred Latin letters. */
const variants: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ٱ: 'ا',
    ة: 'ه',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ...digitsFrom(0x0660),
    ...digitsFrom(0x06f0),
  }),
)

function digitsFrom(zero: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)]),
  )
}

// Bounded: a text of every character there is must not keep a hundred megabytes alive.
const rememberedCharacters = 20_000
const remembered = new Map<number, FoldedCharacter>()

function foldedCharacter(codePoint: number): FoldedCharacter {
  const known = remembered.get(codePoint)
  if (known !== undefined) return known
  const character = foldCharacter(codePoint)
  if (remembered.size < rememberedCharacters) remembered.set(codePoint, character)
  return character
}

function foldCharacter(codePoint: number): FoldedCharacter {
  const character = String.fromCodePoint(codePoint)
  if (ignorable.test(character)) return { kind: 'silent', folded: '', isMark: true }
  const isMark = mark.test(character)
  const decomposed = character.normalize('NFKD')
  if (!ofWord.test(decomposed)) return { kind: 'break', folded: '', isMark }
  const plain = decomposed.replace(diacritics, '').replace(onlyWordCharacters, '')
  // Upper case first: it spells out ß as SS and joins the two small sigmas.
  const folded = Array.from(plain.toUpperCase(), (letter) => letter.toLowerCase().replace(diacritics, ''))
    .map((letter) => variants.get(letter) ?? letter)
    .join('')
    .normalize('NFC')
  if (folded === '') return { kind: 'silent', folded, isMark }
  return { kind: unspacedScript.test(folded) && !mark.test(folded) ? 'single' : 'letter', folded, isMark }
}

/** Marks belong to the character before them: the offset behind those that start at `from`. */
function endOfMarks(text: string, from: number): number {
  let offset = from
  while (offset < text.length) {
    const codePoint = text.codePointAt(offset) ?? 0
    if (!foldedCharacter(codePoint).isMark) break
    offset += codePoint > 0xffff ? 2 : 1
  }
  return offset
}

function foldedMarks(text: string, start: number, end: number): string {
  if (start === end) return ''
  return Array.from(text.slice(start, end), (each) => foldedCharacter(each.codePointAt(0) ?? 0).folded).join('')
}

/** What Arabic writes to the front of a word: the article with its particles (two letters must remain), and "and" (three). */
const clitics = [
  ...['وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'ال', 'لل'].map((text) => ({ text, remaining: 2 })),
  { text: 'و', remaining: 3 },
]

const arabicLetter = /[\u0600-\u06ff]/
const hamza = /[أإآؤئ]|[\u0653-\u0655]/
const hamzaSeats: ReadonlyMap<string, string> = new Map(Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ؤ: 'و', ئ: 'ي' }))

function finished(letters: string): { readonly text: string; readonly whole: string } {
  const composed = letters.normalize('NFC')
  if (!arabicLetter.test(composed)) return { text: composed, whole: composed }
  const clitic = clitics.find(
    (each) => composed.startsWith(each.text) && composed.length >= each.text.length + each.remaining,
  )
  const whole = withoutHamza(composed)
  return { text: clitic === undefined ? whole : withoutHamza(composed.slice(clitic.text.length)), whole }
}

function withoutHamza(word: string): string {
  if (!hamza.test(word)) return word
  const plain = word.replace(/[أإآؤئ]/g, (letter) => hamzaSeats.get(letter) ?? letter).replace(/[\u0653-\u0655]/g, '')
  return plain === '' ? word : plain
}

/** The forms a half-typed word may have in the index: too short to have lost its article yet, or bare behind it. */
export function beginningsOf({ text, whole }: Pick<FoldedWord, 'text' | 'whole'>): readonly string[] {
  const bare = clitics.filter((each) => whole.startsWith(each.text) && whole.length > each.text.length)
  return [...new Set([text, whole, ...bare.map((each) => whole.slice(each.text.length))])]
}
