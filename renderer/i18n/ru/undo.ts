import type { Catalogue } from '../catalogue-shape.ts'

export const undo: Catalogue['undo'] = {
  undoChange: 'Отменить: {change}',
  redoChange: 'Вернуть: {change}',
  undone: 'Отменено: {change}',
  redone: 'Возвращено: {change}',
  redo: 'Вернуть',
  nothingToUndo: 'Отменять нечего',
  nothingToRedo: 'Возвращать нечего',
  edited: '{field} ({subject})',
  status: 'состояние ({subject})',
  date: 'дата ({subject})',
  focus: 'приоритеты ({subject})',
  profile: 'ваши данные',
  periods: 'периоды {subject}',
  created: 'создание ({subject})',
  deleted: 'удаление ({subject})',
  added: 'добавление ({subject})',
  removed: 'исключение ({subject})',
  changed: 'изменение ({subject})',
}
