import type { Catalogue } from '../catalogue-shape.ts'

export const search: Catalogue['search'] = {
  title: 'Поиск',
  label: 'Поиск по мероприятиям и записям',
  begin: 'Ищите во всём, что вы храните',
  beginHelp:
    'Введите слово или его начало. Поиск идёт по названиям, описаниям и записям всех планов, на любой письменности, с диакритическими знаками и без них.',
  nothing: 'Нигде не встречается «{text}»',
  nothingHelp: 'Должно встретиться каждое слово. Введите меньше слов или только начало слова.',
  found:
    '{activities, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}, {notes, plural, one {# запись} few {# записи} many {# записей} other {# записи}}',
  activities: 'Мероприятия',
  notes: 'Записи по итогам мониторинга',
  planNote: 'План',
}
