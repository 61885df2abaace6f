import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { showToast } from './toast-store.ts'

type Save = (text: string) => Promise<string | null>

type InlineEditing = {
  /** The text to read: the value, or what was just saved until the value follows. */
  readonly shown: string
  /** What is being typed; null while it is read. */
  readonly draft: string | null
  readonly failure: string | null
  readonly setDraft: (text: string) => void
  readonly save: () => Promise<void>
  readonly leave: () => void
  /** The button that begins an edit; it gets the focus back. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/** The life of a text that is edited in place; see `InlineEdit`. */
export function useInlineEdit(value: string, onSave: Save): InlineEditing {
  const [draft, setDraft] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  // The saved text is shown until the new value arrives, or the old one would flash up between.
  const [saved, setSaved] = useState<{ readonly before: string; readonly text: string } | null>(null)
  const sent = useRef<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useUnsavedDraft(draft, value, onSave)

  const shown = saved !== null && saved.before === value ? saved.text : value
  const leave = (): void => {
    setDraft(null)
    setFailure(null)
    returnFocus(button)
  }
  const save = async (): Promise<void> => {
    if (draft === null || draft === shown) return leave()
    // Enter and then leaving the field are one wish to save.
    if (sent.current === draft) return
    sent.current = draft
    const problem = await onSave(draft)
    sent.current = null
    setFailure(problem)
    if (problem !== null) return
    setSaved({ before: value, text: draft })
    setDraft((latest) => (latest === draft ? null : latest))
    returnFocus(button)
  }
  return { shown, draft, failure, setDraft, save, leave, button }
}

/** Back to the button, unless the officer has gone on to something else. */
function returnFocus(button: RefObject<HTMLButtonElement | null>): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) button.current?.focus()
  })
}

/** Saves what was typed when the screen goes away in the middle of it. */
function useUnsavedDraft(draft: string | null, value: string, onSave: Save): void {
  const latest = useRef({ draft, value, onSave })
  useEffect(() => {
    latest.current = { draft, value, onSave }
  })
  useEffect(
    () => () => {
      const { draft: text, value: before, onSave: save } = latest.current
      if (text === null || text === before) return
      void save(text).then((problem) => {
        if (problem !== null) showToast({ kind: 'failed', text: `${problem} “${text}”`, action: null })
      })
    },
    [],
  )
}
