import type { searchOperations } from '#contract/area/search'
import type { ValueOf } from '#contract/types'
import { done } from '#contract/result'
import { matchExpression, searchTerms } from '#domain/search-text'
import type { SearchTerm } from '#domain/search-text'
import { matchingSnippetOf, snippetOf } from '#domain/snippet'
import type { HandlersOf } from '../../handler.ts'
import { foundRecords } from './record-hits.ts'
import type { FoundActivity, FoundNote } from './statements.ts'

type Hits = ValueOf<'search.find'>

/**
 * Search over activities, notes and the other records of plans. A beginning makes FTS5 gather the hits of every word that begins so before it gives the first,
 * which in a large workspace takes a hundred times as long as a whole word: so it is asked for only where that finds too little.
 */
export const searchHandlers: HandlersOf<keyof typeof searchOperations> = {
  'search.find': ({ statements }, { text, planId, limit }) => {
    const terms = searchTerms(text)
    const begun = matchExpression(terms)
    const whole = matchExpression(terms.map(wholeWords))
    if (begun === null || whole === null) return done({ activities: [], notes: [], records: [] })
    /** Texts that hold the last word as it stands; only when these are few also those that hold it as a beginning. */
    const newest = <Found>(find: (match: string) => readonly Found[]): readonly Found[] => {
      const found = find(whole)
      return found.length === limit || begun === whole ? found : find(begun)
    }
    const activities = newest((match) => statements.search.activities({ match, planId, limit }))
    const notes = newest((match) => statements.search.notes({ match, planId, limit }))
    const records = newest((match) => foundRecords(statements, { match, planId, limit }, terms))
    return done({
      activities: activities.map((found) => activityHit(found, terms)),
      notes: notes.map((found) => noteHit(found, terms)),
      records: [...records],
    })
  },
}

function wholeWords(term: SearchTerm): SearchTerm {
  return term.map(({ words }) => ({ words, isPrefix: false }))
}

function activityHit(found: FoundActivity, terms: readonly SearchTerm[]): Hits['activities'][number] {
  const { title, description, ...rest } = found
  return {
    ...rest,
    title: snippetOf(title, terms),
    excerpt: matchingSnippetOf(description, terms),
  }
}

function noteHit({ text, ...rest }: FoundNote, terms: readonly SearchTerm[]): Hits['notes'][number] {
  return { ...rest, excerpt: snippetOf(text, terms) }
}
