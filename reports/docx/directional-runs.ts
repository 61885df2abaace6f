/** A stretch of text that is read one way. */
export type DirectionalRun = { readonly text: string; readonly isRightToLeft: boolean }

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** From a letter read from the left to the last letter or figure before anything read from the right. Brackets stay outside: Word mirrors a pair only when both are on the same side. */
const leftToRightStretch =
  /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^()[\]{}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[^()[\]{}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*\p{N})?/gu

/** Splits a text where its reading direction turns: Word needs each run of Arabic marked, and flips Latin words that are marked with it. */
export function directionalRuns(text: string): readonly DirectionalRun[] {
  if (!rightToLeftLetter.test(text)) return [{ text, isRightToLeft: false }]
  const runs: DirectionalRun[] = []
  let end = 0
  for (const stretch of text.matchAll(leftToRightStretch)) {
    if (stretch.index > end) runs.push({ text: text.slice(end, stretch.index), isRightToLeft: true })
    runs.push({ text: stretch[0], isRightToLeft: false })
    end = stretch.index + stretch[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end), isRightToLeft: true })
  return runs
}

/** Which way a text is read by its first letter, as a browser's `dir="auto"`. */
export function directionOfText(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)
  if (letter === null) return otherwise
  return rightToLeftLetter.test(letter[0]) ? 'rtl' : 'ltr'
}
