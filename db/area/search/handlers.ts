import type { searchOperations } from '#contract/area/search'
import type { ValueOf } from '#contract/types'
import { done } from '#contract/result'
import { matchExpression, searchTerms } from '#domain/search-text'
import type { SearchTerm } from '#domain/search-text'
import { hasMatch, snippetOf } from '#domain/snippet'
import type { HandlersOf } from '../../handler.ts'
import type { FoundActivity, FoundNote } from './statements.ts'

type Hits = ValueOf<'search.find'>

/** Search over activities and notes. */
export const searchHandlers: HandlersOf<keyof typeof searchOperations> = {
  'search.find': ({ statements }, { text, planId, limit }) => {
    const terms = searchTerms(text)
    const match = matchExpression(terms)
    if (match === null) return done({ activities: [], notes: [] })
    const wanted = { match, planId, limit }
    return done({
      activities: statements.search.activities(wanted).map((found) => activityHit(found, terms)),
      notes: statements.search.notes(wanted).map((found) => noteHit(found, terms)),
    })
  },
}

function activityHit(found: FoundActivity, terms: readonly SearchTerm[]): Hits['activities'][number] {
  const { title, description, ...rest } = found
  return {
    ...rest,
    title: snippetOf(title, terms),
    excerpt: hasMatch(description, terms) ? snippetOf(description, terms) : [],
  }
}

function noteHit({ text, ...rest }: FoundNote, terms: readonly SearchTerm[]): Hits['notes'][number] {
  return { ...rest, excerpt: snippetOf(text, terms) }
}
