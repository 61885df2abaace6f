import { useEffect } from 'react'
import { listen } from '../api/client.ts'
import { redoLast, undoLast } from '../api/undo.ts'
import { latinKey } from '../keyboard/latin-key.ts'
import { pressScreenKey, screenKeys } from '../keyboard/screen-keys.ts'
import type { ScreenKey } from '../keyboard/screen-keys.ts'
import { isTypingTarget } from '../keyboard/typing-target.ts'
import { isInPast } from '../routing/kept-day.ts'
import { openDialog } from './dialog-store.ts'

type GlobalCommand = 'undo' | 'redo' | 'palette' | 'keys'

const run: { readonly [Command in GlobalCommand]: () => void } = {
  // The last change belongs to the present: it is not taken back unseen from a day that shows something else.
  undo: () => void (isInPast() || undoLast()),
  redo: () => void (isInPast() || redoLast()),
  palette: () => openDialog('palette'),
  keys: () => openDialog('keys'),
}

/** The keys that work everywhere, and the same commands from the window's menu. */
export function useGlobalKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!answer(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // On the way down: controls keep the keys they are given to themselves, and these belong to the whole window.
    window.addEventListener('keydown', press, true)
    const stopListening = listen((event) => event.kind === 'command' && run[event.name]())
    return () => {
      window.removeEventListener('keydown', press, true)
      stopListening()
    }
  }, [])
}

function answer(event: KeyboardEvent): boolean {
  const command = commandOf(event)
  if (command === 'palette') run.palette()
  if (command === 'palette') return true
  // Text fields undo their own typing; a window over the page has the keyboard to itself; lists find items by letters.
  if (isTypingTarget(event.target) || isModalOpen() || isInList(event.target)) return false
  if (command !== null) run[command]()
  if (command !== null) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const screenKey = screenKeyOf(latinKey(event))
  return screenKey !== undefined && pressScreenKey(screenKey)
}

function commandOf(event: KeyboardEvent): GlobalCommand | null {
  if (event.key === '?') return 'keys'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  // `code` is the place of the key, so that the shortcuts also work on Arabic and Cyrillic keyboards.
  if (event.code === 'KeyK') return 'palette'
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo'
  return event.code === 'KeyY' ? 'redo' : null
}

function screenKeyOf(key: string): ScreenKey | undefined {
  // The keys of a const object are its names.
  const names = Object.keys(screenKeys) as readonly ScreenKey[]
  return names.find((name) => screenKeys[name] === key)
}

function isModalOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}

function isInList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="listbox"], [role="menu"]') !== null
}
