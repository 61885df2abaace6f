import type { Catalogue } from '../catalogue-shape.ts'

export const documents: Catalogue['documents'] = {
  title: 'Documents d’orientation',
  add: 'Ajouter un document',
  added: 'Document ajouté : {document}',
  empty: 'Aucun document d’orientation pour le moment',
  emptyHelp:
    'L’accord, le plan d’action et la matrice que les organisations ont signés sont conservés ici, avec leurs dates et l’endroit où les lire.',
  noDate: 'Sans date',
  delete: 'Supprimer le document',
  deleted: 'Document supprimé : {document}',
  planNotes: 'Notes sur le plan dans son ensemble',
  newNote: 'Écrivez ce qui s’est passé pour le plan dans son ensemble…',
  addNote: 'Ajouter la note',
  noteAdded: 'Note ajoutée',
}
