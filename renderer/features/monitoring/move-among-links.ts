import type { KeyboardEvent } from 'react'

/** Arrow keys, Home and End go from line to line of a list whose lines are links marked with `data-row-link`. */
export function moveAmongLinks(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]'))
  const row = event.target instanceof Element ? event.target.closest('[data-row-link]') : null
  const index = links.findIndex((link) => link === row)
  const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: links.length - 1 }[event.key]
  if (index === -1 || target === undefined) return
  event.preventDefault()
  links[target]?.focus()
}
