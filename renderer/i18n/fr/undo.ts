import type { Catalogue } from '../catalogue-shape.ts'

export const undo: Catalogue['undo'] = {
  undoChange: 'Annuler : {change}',
  redoChange: 'Rétablir : {change}',
  undone: 'Annulé : {change}',
  redone: 'Rétabli : {change}',
  redo: 'Rétablir',
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  edited: '{field} ({subject})',
  status: 'statut de {subject}',
  date: 'date de {subject}',
  focus: 'priorité de {subject}',
  profile: 'profil',
  periods: 'périodes de {subject}',
  created: 'création ({subject})',
  deleted: 'suppression ({subject})',
  added: 'ajout ({subject})',
  removed: 'retrait ({subject})',
  changed: 'modification ({subject})',
}
