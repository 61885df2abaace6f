import type { Catalogue } from '../catalogue-shape.ts'

export const safety: Catalogue['safety'] = {
  nothingChanged: 'Rien n’a été modifié.',
  lastSaveSafe: 'Tout ce qui a été enregistré avant est intact.',
  unconfirmed:
    'Tout ce qui a été enregistré avant est intact ; il n’est pas certain que cette dernière modification ait été conservée.',
  untouched: 'Le fichier n’a pas été touché.',
}
