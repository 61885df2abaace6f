import type { SnippetPart } from '#contract/area/search'
import type { SearchPhrase, SearchTerm } from './search-text.ts'
import { foldedWords } from './text-folding.ts'
import type { FoldedWord } from './text-folding.ts'

const snippetLength = 160
/** Text kept before the first match, so that it can be understood. */
const leadLength = 50

/**
 * The part of a text round its first match, cut between words, in parts that say what matched; the beginning when
 * nothing does. Joined, the parts are a piece of the original as it was typed.
 */
export function snippetOf(original: string, terms: readonly SearchTerm[]): SnippetPart[] {
  const phrases = terms.flat()
  return snippetRound(original, phrases, wordsRoundMatch(original, phrases))
}

/** The same, but nothing when none of the terms is in the text. */
export function matchingSnippetOf(original: string, terms: readonly SearchTerm[]): SnippetPart[] {
  const phrases = terms.flat()
  const found = wordsRoundMatch(original, phrases)
  return found.firstMatch === null ? [] : snippetRound(original, phrases, found)
}

function snippetRound(original: string, phrases: readonly SearchPhrase[], found: WordsRoundMatch): SnippetPart[] {
  const { start, end } = windowRound(original, found.words, found.firstMatch)
  return partsOf(original, start, end, matchedRanges(found.words, phrases))
}

type WordsRoundMatch = { readonly words: readonly FoldedWord[]; readonly firstMatch: Range | null }

type Range = { readonly start: number; readonly end: number }

/** The words before the first match as far as the lead goes, and those after it as far as a snippet goes. */
function wordsRoundMatch(original: string, phrases: readonly SearchPhrase[]): WordsRoundMatch {
  const reach = Math.max(1, ...phrases.map((phrase) => phrase.words.length))
  let words: FoldedWord[] = []
  let firstMatch: Range | null = null
  for (const word of foldedWords(original)) {
    words.push(word)
    if (firstMatch === null) {
      firstMatch = matchEndingWith(words, phrases)
      // Long before any match: keep only what the lead can still show.
      if (firstMatch === null && words.length > 4 * (leadLength + reach) && phrases.length > 0)
        words = words.slice(-leadLength - reach)
    }
    if (word.start > (firstMatch?.start ?? (phrases.length === 0 ? 0 : Infinity)) + snippetLength) break
  }
  return { words, firstMatch }
}

function matchEndingWith(words: readonly FoldedWord[], phrases: readonly SearchPhrase[]): Range | null {
  for (const phrase of phrases) {
    const from = words.length - phrase.words.length
    if (from >= 0 && isPhraseAt(words, from, phrase)) return rangeAt(words, from, phrase.words.length)
  }
  return null
}

function isPhraseAt(words: readonly FoldedWord[], from: number, phrase: SearchPhrase): boolean {
  return phrase.words.every((wanted, index) => {
    const found = words[from + index]?.text ?? ''
    const mayGoOn = phrase.isPrefix && index === phrase.words.length - 1
    return mayGoOn ? found.startsWith(wanted) : found === wanted
  })
}

function rangeAt(words: readonly FoldedWord[], from: number, count: number): Range {
  return { start: words[from]?.start ?? 0, end: words[from + count - 1]?.end ?? 0 }
}

function matchedRanges(words: readonly FoldedWord[], phrases: readonly SearchPhrase[]): readonly Range[] {
  return words.flatMap((_, from) =>
    phrases
      .filter((phrase) => from + phrase.words.length <= words.length && isPhraseAt(words, from, phrase))
      .map((phrase) => rangeAt(words, from, phrase.words.length)),
  )
}

function windowRound(original: string, words: readonly FoldedWord[], firstMatch: Range | null): Range {
  const start = firstMatch === null ? 0 : startBefore(original, words, firstMatch.start)
  const limit = start + snippetLength
  if (original.length <= limit) return { start, end: original.length }
  const lastWhole = words.findLast((word) => word.start > start && word.start <= limit)
  const wordCut = lastWhole === undefined || lastWhole.start < limit - leadLength ? limit : lastWhole.start
  return { start, end: wholeCharacterAt(original, Math.max(wordCut, Math.min(firstMatch?.end ?? 0, limit))) }
}

function startBefore(original: string, words: readonly FoldedWord[], matchStart: number): number {
  if (matchStart <= leadLength) return 0
  const earliest = matchStart - leadLength
  return words.find((word) => word.start >= earliest)?.start ?? wholeCharacterAt(original, earliest)
}

/** The offset, moved off the middle of a surrogate pair. */
function wholeCharacterAt(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  const isInsidePair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return isInsidePair ? offset + 1 : offset
}

function partsOf(original: string, start: number, end: number, ranges: readonly Range[]): SnippetPart[] {
  const parts: SnippetPart[] = []
  let offset = start
  for (const range of ranges) {
    const from = Math.max(range.start, offset)
    const to = Math.min(range.end, end)
    if (to <= from) continue
    if (from > offset) parts.push({ text: original.slice(offset, from), isMatch: false })
    const last = parts.at(-1)
    if (last?.isMatch === true && from === offset)
      parts[parts.length - 1] = { text: last.text + original.slice(from, to), isMatch: true }
    else parts.push({ text: original.slice(from, to), isMatch: true })
    offset = to
  }
  if (offset < end) parts.push({ text: original.slice(offset, end), isMatch: false })
  return parts
}
