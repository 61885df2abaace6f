import type { Catalogue } from '../catalogue-shape.ts'

export const undo: Catalogue['undo'] = {
  undoChange: 'Deshacer: {change}',
  redoChange: 'Rehacer: {change}',
  undone: 'Deshecho: {change}',
  redone: 'Rehecho: {change}',
  redo: 'Rehacer',
  nothingToUndo: 'Nada que deshacer',
  nothingToRedo: 'Nada que rehacer',
  edited: '{field} de {subject}',
  status: 'estado de {subject}',
  date: 'fecha de {subject}',
  focus: 'prioridad de {subject}',
  profile: 'perfil',
  periods: 'períodos de {subject}',
  created: 'creación de {subject}',
  deleted: 'eliminación de {subject}',
  added: 'adición de {subject}',
  removed: 'retirada de {subject}',
  changed: 'cambio de {subject}',
}
