import type BetterSqlite3 from 'better-sqlite3'

type Word = { readonly term: string; readonly texts: number }

/** What is searched for, by how often it stands in the notes. */
export type SearchCase = { readonly name: string; readonly text: string }

/** Chooses what to search for from the words that the index holds. */
export function searchCases(database: BetterSqlite3.Database): readonly SearchCase[] {
  database.exec("create virtual table temp.words using fts5vocab ('main', 'note_search', 'col')")
  const words = database
    .prepare<[], Word>("select term, doc as texts from temp.words where col = 'text' order by doc desc, term")
    .all()
    .filter(({ term }) => /^[a-z]{3,}$/.test(term))
  const inAtMost = (texts: number) => found(words.find((word) => word.texts <= texts))
  const [commonest, second] = words
  return [
    { name: 'commonest word', text: found(commonest) },
    { name: 'word in 1,000 notes', text: inAtMost(1_000) },
    { name: 'rare word', text: inAtMost(5) },
    { name: 'first three letters', text: inAtMost(1_000).slice(0, 3) },
    { name: 'two words', text: `${found(commonest)} ${found(second)}` },
    { name: 'no hit', text: 'xylophonequartz' },
    { name: 'Arabic word', text: 'التدريب' },
    { name: 'Chinese word', text: '合作' },
  ]
}

function found(word: Word | undefined): string {
  if (word === undefined) throw new Error('the generated notes lack a word to search for')
  return word.term
}
