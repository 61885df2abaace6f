import { useMemo, useSyncExternalStore } from 'react'
import { hrefTo, placeOf, routeOf } from './route.ts'
import type { Route } from './route.ts'

/** Where the program is; follows links, back and forward. */
export function useRoute(): Route {
  const place = useSyncExternalStore(subscribe, currentPlace)
  return useMemo(() => routeOf(place), [place])
}

/** Goes to a place, as a new step that Back returns from. */
export function goTo(route: Route): void {
  if (placeOf(route) !== currentPlace()) window.location.hash = placeOf(route)
}

/** Goes to a place in the step of the present one: for what Back should not visit, such as each typed letter. */
export function replaceWith(route: Route): void {
  if (placeOf(route) === currentPlace()) return
  window.history.replaceState(null, '', hrefTo(route))
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The present place as text. */
export function currentPlace(): string {
  return window.location.hash.slice(1) || '/'
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
