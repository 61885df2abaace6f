import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: 'Организации',
  add: 'Добавить организацию',
  added: 'Организация добавлена: {organisation}',
  unknown:
    'Нет организации под названием «{name}». Выберите из списка или сначала добавьте её в разделе «Организации».',
  empty: 'Организаций пока нет',
  emptyHelp:
    'Здесь хранятся организации, которые согласуют планы и участвуют в мероприятиях, с их названиями на шести языках ООН.',
  details: 'Организация',
  name: 'Название',
  nameIn: 'Название, язык: {language}',
  abbreviation: 'Сокращение',
  abbreviationIn: 'Сокращение, язык: {language}',
  language: 'Язык',
  plans: 'Планы',
  activities: 'Мероприятия',
  delete: 'Удалить организацию',
  deleted: 'Организация удалена',
}
