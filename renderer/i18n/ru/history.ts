import type { Catalogue } from '../catalogue-shape.ts'

export const history: Catalogue['history'] = {
  title: 'История изменений',
  entityFilter: 'Вид данных',
  personFilter: 'Лицо',
  fromDay: 'С',
  toDay: 'По',
  count: '{count, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  made: 'Добавлено: {kind}',
  deleted: 'Удалено: {kind}',
  returned: 'Возвращено: {kind}',
  emptyBefore: 'пусто',
  emptyAfter: 'пусто',
  becomes: 'стало',
  unknownPerson: 'Сотрудник без имени',
  sayWho: 'Указать своё имя для изменений',
  unknownRecord: 'пункт, которого здесь нет',
  allKinds: 'Все виды',
  everyone: 'Все',
  newest: 'Назад к последним',
  older: 'Показать более ранние изменения',
  empty: 'Изменений пока нет',
  emptyHelp:
    'Здесь перечислено всё, что добавлено, изменено или удалено в этом плане: кто, когда, что было и что стало.',
  noMatch: 'Нет изменений, отвечающих этим условиям',
  noMatchHelp: 'Уберите часть фильтров или выберите другой период.',
  filters: 'Фильтры',
}
