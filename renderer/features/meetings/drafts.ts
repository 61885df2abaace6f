import { create } from 'zustand'

const useDrafts = create<{ readonly texts: ReadonlyMap<string, string> }>(() => ({ texts: new Map() }))

/** Text that is being written, kept while the program runs: a form that is closed in the middle of it loses nothing. */
export function useDraftText(key: string): readonly [string, (text: string) => void] {
  const text = useDrafts(({ texts }) => texts.get(key) ?? '')
  return [text, (next) => setDraft(key, next)]
}

function setDraft(key: string, text: string): void {
  useDrafts.setState(({ texts }) => {
    const others = [...texts].filter(([each]) => each !== key)
    return { texts: new Map(text === '' ? others : [...others, [key, text]]) }
  })
}
