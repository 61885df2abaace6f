import type { Catalogue } from '../catalogue-shape.ts'

export const activityEditing: Catalogue['activityEditing'] = {
  reason: 'Причина',
  reasonHelp: 'Сохраняется в истории изменений и приводится в докладах.',
  reasonMissing: 'Укажите причину: без неё мероприятие нельзя отменить или приостановить.',
  setStatus: 'Установить состояние',
  newStart: 'Новая дата начала',
  newEnd: 'Новая дата окончания',
  plannedFor: 'По плану: {day}',
  later:
    '{count, plural, one {на # день позже плана} few {на # дня позже плана} many {на # дней позже плана} other {на # дня позже плана}}',
  earlier:
    '{count, plural, one {на # день раньше плана} few {на # дня раньше плана} many {на # дней раньше плана} other {на # дня раньше плана}}',
  asPlanned: 'Это и есть плановая дата',
  dayMissing: 'Выберите новую дату.',
  whyMoved: 'Причина переноса',
  whyMissing: 'Выберите причину переноса.',
  explanation: 'Пояснение',
  reviseDate: 'Пересмотреть дату',
  takeBack: 'Отменить пересмотр',
  newDay: 'Новая дата',
}
