import type { Catalogue } from '../catalogue-shape.ts'

export const documents: Catalogue['documents'] = {
  title: 'Руководящие документы',
  add: 'Добавить документ',
  added: 'Документ добавлен: {document}',
  empty: 'Руководящих документов пока нет',
  emptyHelp:
    'Здесь хранятся соглашение, план действий и матрица, подписанные организациями: с датами и указанием, где их можно прочитать.',
  noDate: 'Без даты',
  delete: 'Удалить документ',
  deleted: 'Документ удалён: {document}',
  planNotes: 'Записи о плане в целом',
  newNote: 'Напишите, что произошло с планом в целом…',
  addNote: 'Добавить запись',
  noteAdded: 'Запись добавлена',
}
