import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { SkeletonRows } from './skeleton-rows.tsx'

type Loading = { readonly load: () => Promise<void> }
const parts: Loading[] = []

/** What a part that is not there yet shows instead, and how it is told that it cannot be had. */
type Absence = {
  readonly Waiting: ComponentType | null
  /** Absent: the failure is thrown, for the boundary of the screen to tell. */
  readonly onFailure?: () => void
}

const asScreen: Absence = { Waiting: SkeletonRows }

/**
 * A part of the page whose script comes only when it is first shown, or when nothing else is to be done. What is there
 * already is drawn at once; a script that cannot be had is told, and asked for again when the part is next shown.
 */
export function lazily<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
  { Waiting, onFailure }: Absence = asScreen,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null
  const load = async (): Promise<void> => {
    Part = await find()
  }
  parts.push({ load })

  return function Lazy(props: Props) {
    const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading')
    const isMissing = Part === null
    useEffect(() => {
      if (!isMissing) return
      let isShown = true
      const tell = (next: 'there' | 'failed') => () => {
        if (isShown) setState(next)
      }
      void load().then(tell('there'), tell('failed'))
      return () => {
        isShown = false
      }
    }, [isMissing])
    useEffect(() => {
      if (state === 'failed') onFailure?.()
    }, [state])

    if (Part !== null) return <Part {...props} />
    if (state === 'failed' && onFailure === undefined) throw new Error('a part of the page could not be loaded')
    return Waiting !== null && state !== 'failed' && <Waiting />
  }
}

/** Loads every part that is not there yet, one after the other, whenever the page has nothing else to do. */
export function loadPartsWhenIdle(): void {
  const next = parts.shift()
  if (next === undefined) return
  requestIdleCallback(() => {
    // Told when it is shown, if it fails then too.
    void next.load().then(loadPartsWhenIdle, loadPartsWhenIdle)
  })
}
