import { flushSync } from 'react-dom'
import { directionOf } from '#domain/locale'
import { currentLanguage } from '../../i18n/translate.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import { needsSight, roundActOf } from './round-keys.ts'
import type { Press, RoundAct } from './round-keys.ts'

/**
 * Does what the keys say, as though they were pressed now: acts until one opens a field, text from there on. Stops where a key means
 * nothing: the rest was meant for a field that is not there.
 */
export function replayKeys(presses: readonly Press[], run: (act: RoundAct) => void): void {
  for (const press of presses) {
    const target = document.activeElement
    if (target !== null && isTypingTarget(target)) {
      if (!writeInto(target, press.key)) return
    } else {
      const act = roundActOf(press, directionOf(currentLanguage()))
      if (act === null) return
      // The field it opens has the focus at once.
      if (!needsSight(act)) flushSync(() => run(act))
      if (isOpening(act) && !isTypingTarget(document.activeElement)) return
    }
  }
}

function isOpening({ kind }: RoundAct): boolean {
  return kind === 'note' || kind === 'revise' || kind === 'days'
}

/** Writes a character where the cursor is; false where it cannot stand. */
function writeInto(field: Element, key: string): boolean {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const text = key === 'Enter' ? '\n' : key
    const end = field.value.length
    field.setRangeText(text, field.selectionStart ?? end, field.selectionEnd ?? end, 'end')
    flushSync(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })))
    return true
  }
  if (key === 'Enter') return false
  // The parts of a day listen to what is about to be written in them.
  const typed = { inputType: 'insertText', data: key, bubbles: true, cancelable: true }
  flushSync(() => field.dispatchEvent(new InputEvent('beforeinput', typed)))
  return true
}
