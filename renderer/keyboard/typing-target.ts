/** Whether key presses on this element write text, so that single keys and Ctrl+Z belong to it. */
export function isTypingTarget(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true
  // A date segment is a spin button that takes figures.
  if (target.getAttribute('role') === 'spinbutton') return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}
