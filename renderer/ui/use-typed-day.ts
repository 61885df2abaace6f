import { parseDate } from '@internationalized/date'
import type { CalendarDate } from '@internationalized/date'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Day } from '#contract/values'
import { t } from '../i18n/translate.ts'
import { impossibleDayIn, impossibleText } from './impossible-day.ts'
import type { ImpossibleDay } from './impossible-day.ts'

/** What was typed over a value; told where that could not be taken, so that it is not told again when the field is left. */
type Draft = { readonly of: Day | null; readonly day: Day | null; readonly isTold: boolean }

type Field = {
  readonly value: Day | null
  readonly onChange: (day: Day | null) => void
  /** Whether days are being chosen in the calendar: then each is meant. */
  readonly isChosen: boolean
}

const firstYear = 1900
const lastYear = 2200

/** What is typed in a date field until it is a day that can be told, and what is wrong with it. */
export function useTypedDay({ value, onChange, isChosen }: Field) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [impossible, setImpossible] = useState<ImpossibleDay | null>(null)
  const written = useRef<ImpossibleDay | null>(null)
  // A draft of an earlier value is void: the day was taken, or changed elsewhere meanwhile.
  if (draft !== null && draft.of !== value) setDraft(null)
  const day = draft !== null && draft.of === value ? draft.day : value
  // The same object for the same day: with another one the picker would forget what is being typed.
  const date = useMemo(() => (day === null ? null : parseDate(day)), [day])
  const isUnusual = day !== null && !isUsualYear(day)

  /** Whether the day could be told. */
  const commit = (next: Day | null): boolean => {
    if (next !== null && !isUsualYear(next)) return false
    // An empty field that was refused goes back to its day: nothing typed would be lost.
    setDraft(next === value || next === null ? null : { of: value, day: next, isTold: true })
    if (next !== value) onChange(next)
    return true
  }
  const change = (typed: CalendarDate | null): void => {
    // Left with 30 February, the picker makes the 29th of it: nobody wrote that.
    if (written.current !== null) return
    const next = typed?.toString() ?? null
    setImpossible(null)
    setDraft({ of: value, day: next, isTold: false })
    if (isChosen) commit(next)
  }
  const root = useEnter((element) => {
    const what = impossibleDayIn(element)
    if (what !== null) setImpossible(what)
    return what === null && commit(day)
  })
  useLeaving(root, (element) => {
    written.current = impossibleDayIn(element)
    if (written.current === null) return
    setImpossible(written.current)
    setDraft(null)
    setTimeout(() => (written.current = null))
  })
  return {
    /** Goes on the picker. */
    root,
    date,
    /** Why what is written cannot be told; null when it can. */
    problem:
      (impossible !== null ? impossibleText(impossible) : null) ??
      (isUnusual ? t('common.yearOutOfRange', { firstYear, lastYear }) : null),
    change,
    leave: () => void (written.current === null && draft?.isTold !== true && commit(day)),
    clear: () => void commit(null),
  }
}

/**
 * Enter tells the day and sends the form round the field, as in any other field. Listens on the way down: the segments keep the keys
 * they are given to themselves.
 */
function useEnter(onEnter: (element: Element) => boolean): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useNative(root, 'keydown', (event, element) => {
    const { target } = event
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return
    if (!(target instanceof Element) || target.getAttribute('role') !== 'spinbutton') return
    // The form must hold the day when it is sent.
    if (flushSync(() => onEnter(element))) target.closest('form')?.requestSubmit()
  })
  return root
}

/** Tells that the segments are about to be left, before the picker makes anything of what is written in them. */
function useLeaving(root: RefObject<HTMLDivElement | null>, onLeaving: (element: Element) => void): void {
  useNative(root, 'focusout', (event, element) => {
    const next = event instanceof FocusEvent ? event.relatedTarget : null
    const staysIn = next instanceof Element && element.contains(next) && next.getAttribute('role') === 'spinbutton'
    if (!staysIn) onLeaving(element)
  })
}

/** Listens on the way down to the segments. */
function useNative(
  root: RefObject<HTMLDivElement | null>,
  name: 'keydown' | 'focusout',
  listener: (event: Event, element: Element) => void,
): void {
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const hear = (event: Event): void => latest.current(event, element)
    element.addEventListener(name, hear, true)
    return () => element.removeEventListener(name, hear, true)
  }, [root, name])
}

function isUsualYear(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  return year >= firstYear && year <= lastYear
}
