import type { Catalogue } from '../catalogue-shape.ts'

export const matrix: Catalogue['matrix'] = {
  title: 'Матрица мероприятий',
  filters: 'Фильтры матрицы',
  filter: 'Фильтр',
  allFilters: 'Фильтры',
  area: 'Область',
  organisation: 'Организация',
  focusOf: 'Приоритеты {year} года',
  clearFilters: 'Сбросить фильтры',
  addActivity: 'Добавить мероприятие',

  reference: '№',
  referenceName: 'Номер',
  start: 'Начало',
  end: 'Окончание',
  lastNote: 'Последняя запись',
  nextMilestone: 'Ближайший этап',
  noteCount: 'Записи',
  inFocus: 'В приоритетах {year} года',
  notInFocus: 'Вне приоритетов {year} года',
  lateDays: 'просрочка {count} дн.',
  laterBy: '+{count} дн.',
  earlierBy: '−{count} дн.',
  revisedFrom: 'Пересмотрено; по плану: {day}',

  shownCount:
    '{shown} из {total, plural, one {# мероприятия} few {# мероприятий} many {# мероприятий} other {# мероприятия}}',
  totalCount: '{total, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}',
  lateCount: 'просрочено: {count}',
  asOf: 'по состоянию на {day}',
  moreOutside:
    '{count, plural, one {ещё # вне приоритетов {year} года} few {ещё # вне приоритетов {year} года} many {ещё # вне приоритетов {year} года} other {ещё # вне приоритетов {year} года}}',

  emptyArea: 'В этой области пока нет мероприятий.',
  noneChosen:
    'На {year} год мероприятия не отобраны.{count, plural, =0 {} =1 { Одно оставшееся мероприятие ожидает ресурсов.} =2 { Два оставшихся мероприятия ожидают ресурсов.} =3 { Три оставшихся мероприятия ожидают ресурсов.} =4 { Четыре оставшихся мероприятия ожидают ресурсов.} =5 { Пять оставшихся мероприятий ожидают ресурсов.} one { # оставшееся мероприятие ожидает ресурсов.} few { # оставшихся мероприятия ожидают ресурсов.} many { # оставшихся мероприятий ожидают ресурсов.} other { # оставшегося мероприятия ожидают ресурсов.}}',
  noAreasTitle: 'Тематических областей пока нет',
  noAreas:
    'Мероприятия матрицы сгруппированы по тематическим областям. Сначала внесите области плана; область может оставаться пустой.',
  editOutline: 'Добавить тематические области',
  noActivitiesTitle: 'Мероприятий пока нет',
  noActivities:
    'Каждая строка матрицы — это мероприятие, которое организации осуществляют вместе или параллельно друг с другом.',
  nothingFoundTitle: 'Подходящих мероприятий нет',
  nothingFound: 'Измените фильтры или сбросьте их, чтобы увидеть всю матрицу.',

  openActivity: 'Открыть',
  setStatus: 'Установить состояние…',
  editTitle: 'Изменить название',
  reviseEnd: 'Пересмотреть окончание…',
  planEnd: 'Указать плановое окончание…',
  writeNote: 'Написать запись',
  chooseFor: 'Отобрать на {year} год',
  removeFrom: 'Исключить из приоритетов {year} года',
  deleteActivity: 'Удалить мероприятие',
  actsOf: 'Действия с мероприятием {reference}',

  editing: '{reference}: {field}',
  save: 'Сохранить',
  copied: 'Скопировано',

  statusSet: '{reference}: {status}',
  titleSet: '{reference}: название изменено',
  natureSet: '{reference}: {nature}',
  horizonSet: '{reference}: {horizon}',
  endRevised: '{reference}, окончание перенесено: {day}',
  startRevised: '{reference}, начало перенесено: {day}',
  revisionTakenBack: '{reference}: пересмотр отменён',
  endPlanned: '{reference}, плановое окончание: {day}',
  startPlanned: '{reference}, плановое начало: {day}',
  chosenFor: '{reference}: отобрано на {year} год',
  removedFrom: '{reference}: исключено из приоритетов {year} года',
  deleted: 'Мероприятие {reference} удалено',
  created: 'Мероприятие {reference} добавлено',

  newTitle: 'Новое мероприятие',
  newArea: 'Тематическая область',
  newActivityTitle: 'Название',
  referenceHelp: 'По этому номеру называют мероприятие. Предложен следующий свободный.',
  referenceMissing: 'Укажите номер.',
  titleMissing: 'Укажите название.',
}
