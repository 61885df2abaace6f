import { firstWords } from '../first-words.ts'

/** What can be read at a glance in a list; more is cut to its first words. */
const longestTitle = 160

/** The title of an agenda item that takes up a text, such as an action point: all of it on one line where it is short enough. */
export function itemTitle(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= longestTitle ? line : firstWords(text)
}
