import type { ReportModel } from '../model.ts'

/** Counting the pages of forty activities with a note each takes half a second, of three hundred five seconds. */
const mostCounted = 80
const mostCharacters = 200_000

/** A word with no place to break it is measured anew for each of its characters: one of 5,000 takes half a minute. */
const longWord = /[^\s-]{300}/u

/** Whether the report is short enough, and its words are, that the pages of its contents are counted. */
export function hasPageNumbersInContents(model: ReportModel): boolean {
  if (model.activityCount + model.noteCount > mostCounted) return false
  const texts = textsIn(model)
  const characterCount = texts.reduce((count, text) => count + text.length, 0)
  return characterCount <= mostCharacters && !texts.some((text) => longWord.test(text))
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  return part !== null && typeof part === 'object' ? Object.values(part).flatMap(textsIn) : []
}
