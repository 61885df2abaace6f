/**
 * Brings the search index up to date with `search_pending (entity, row)`, where every write of a searched text leaves its mark.
 * Made by `area/search/indexer.ts`; called in a transaction of its own: after answers, before a search, and when a workspace opens.
 */
export type SearchIndexer = {
  /** Indexes at most so many marked rows and takes their marks away; answers how many it did. */
  readonly drain: (limit: number) => number
}
