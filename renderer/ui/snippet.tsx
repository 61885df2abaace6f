import { Fragment } from 'react'
import type { SnippetPart } from '#contract/area/search'

/** A found text with what was searched for marked. */
export function Snippet({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return (
    <bdi>
      {parts.map((part, index) =>
        part.isMatch ? <mark key={index}>{part.text}</mark> : <Fragment key={index}>{part.text}</Fragment>,
      )}
    </bdi>
  )
}

/** The text of a snippet without its marks. */
export function snippetText(parts: readonly SnippetPart[]): string {
  return parts.map((part) => part.text).join('')
}
