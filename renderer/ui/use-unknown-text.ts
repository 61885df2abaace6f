import { useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent } from 'react'
import type { Choice } from './choice.ts'

type Props<Value extends string> = {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** What was typed into a field of choices and left though nothing is called so; its form is not sent meanwhile. */
export function useUnknownText<Value extends string>({ choices, value, onChange }: Props<Value>) {
  const [unknown, setUnknown] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.setCustomValidity(unknown ?? ''), [unknown])

  const look = (text: string): void => {
    const typed = text.trim().toLowerCase()
    if (typed === '' || value !== null) return
    const found = choices.find(({ label }) => namesIn(label).includes(typed))
    if (found === undefined) setUnknown(text.trim())
    else onChange(found.value)
  }
  return {
    unknown,
    input,
    look,
    forget: () => setUnknown(null),
    lookOnLeaving: ({ target }: FocusEvent) => target instanceof HTMLInputElement && look(target.value),
  }
}

/** The names that a label holds: “ITU – International Telecommunication Union” is called by either, and by both. */
function namesIn(label: string): readonly string[] {
  const text = label.toLowerCase()
  return [text, ...text.split(/ [–·] /)]
}
