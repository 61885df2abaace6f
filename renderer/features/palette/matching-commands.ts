import { foldedWords } from '#domain/text-folding'
import type { PaletteCommand } from './palette-command.ts'

/** The commands in which every word of the text begins some word; all of them for an empty text. */
export function matchingCommands(commands: readonly PaletteCommand[], text: string): readonly PaletteCommand[] {
  const wanted = [...foldedWords(text)].map((word) => word.text)
  return commands.filter((command) => {
    const words = [...foldedWords(`${command.label} ${command.words ?? ''}`)].map((word) => word.text)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}
