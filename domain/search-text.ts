import { beginningsOf, foldedWords } from './text-folding.ts'
import type { FoldedWord } from './text-folding.ts'

/** Words that stand side by side. */
export type SearchPhrase = {
  readonly words: readonly string[]
  /** The last word is only a beginning, as while it is being typed. */
  readonly isPrefix: boolean
}

/** One thing searched for: any of its phrases will do. A text is found when it holds every term. */
export type SearchTerm = readonly SearchPhrase[]

const onlyAscii = /^[\0-\x7f]*$/

/** The text as it is indexed: folded words, one space between them. */
export function normaliseText(text: string): string {
  // Most of what is indexed is plain ASCII, where the same is done ten times faster.
  if (onlyAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return Array.from(foldedWords(text), (word) => word.text).join(' ')
}

/** What a query asks for: each run of letters and digits a term, the last word as a beginning. Empty when it holds no word. */
export function searchTerms(query: string): readonly SearchTerm[] {
  const groups = groupsOf(query, [...foldedWords(query)])
  return groups.map((words, index) => termOf(words, index === groups.length - 1))
}

/** The terms as an FTS5 MATCH expression; null when there is nothing to search for. Holds no character that FTS5 gives a meaning to but its own. */
export function matchExpression(terms: readonly SearchTerm[]): string | null {
  if (terms.length === 0) return null
  return terms.map((phrases) => `(${phrases.map(phraseExpression).join(' OR ')})`).join(' AND ')
}

function phraseExpression({ words, isPrefix }: SearchPhrase): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

/** Words with nothing, or with one joining sign, between them: "F-03", "l'eau", "统计局". */
const joined = /^[-‐‑'’.·_@/]?$/u

function groupsOf(query: string, words: readonly FoldedWord[]): readonly (readonly FoldedWord[])[] {
  const groups: FoldedWord[][] = []
  let previousEnd = -1
  for (const word of words) {
    const isJoined = previousEnd >= 0 && joined.test(query.slice(previousEnd, word.start))
    if (isJoined) groups.at(-1)?.push(word)
    else groups.push([word])
    previousEnd = word.end
  }
  return groups
}

/** Taken as a whole word: as a beginning it would be in almost every text, and cost a walk through them all. */
const oneLetter = /^\p{L}$/u

function termOf(group: readonly FoldedWord[], isPrefix: boolean): SearchTerm {
  const words = group.map((word) => word.text)
  const last = group.at(-1)
  if (last === undefined) return []
  const forms = isPrefix ? beginningsOf(last) : [...new Set([last.text, last.whole])]
  return forms.map((form) => ({
    words: [...words.slice(0, -1), form],
    isPrefix: isPrefix && !oneLetter.test(last.whole),
  }))
}
