import type { Sentences } from './shape.ts'

export const ruSentences: Sentences = {
  reason: {
    'end-overdue':
      'Срок окончания, {day}, истёк {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад',
    'end-moved':
      'Окончание перенесено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} позже, на {day}',
    'milestone-overdue':
      'Срок «{title}», {day}, истёк {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад',
    'milestone-moved':
      '«{title}» перенесено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} позже, на {day}',
    'indicator-behind': '«{title}»: достигнуто {percent} % от ожидаемого',
    silent: 'Нет записей {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'funding-unmet': '{percent} % необходимого финансирования не обеспечено',
    suspended: 'Приостановлено',
    cancelled: 'Отменено',
    'no-end': 'Срок окончания не согласован',
  },
  attention: {
    overdue: 'Просрочено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'milestone-overdue':
      'Контрольный этап просрочен на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'action-point-overdue':
      'Поручение просрочено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    conflict: 'Две копии расходятся',
    'rating-worsened': 'Оценка снизилась',
    'contribution-overdue':
      'Обещание просрочено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'measure-overdue': 'Мера просрочена на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'round-incomplete':
      'В цикле мониторинга не хватает {count, plural, one {# мероприятия} few {# мероприятий} many {# мероприятий} other {# мероприятия}}',
    silent: 'Нет записей {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
    'not-started': 'Должно было начаться {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад',
    'ended-not-closed': 'Закончилось, но состояние ещё открытое',
    'completed-with-open-milestone': 'Завершено, но этот контрольный этап открыт',
    'risk-review-due': 'Риск пора пересмотреть',
    'due-soon':
      '{count, plural, =0 {Срок сегодня} one {Срок через # день} few {Срок через # дня} many {Срок через # дней} other {Срок через # дня}}',
    'milestone-due-soon':
      '{count, plural, =0 {Контрольный этап сегодня} one {Контрольный этап через # день} few {Контрольный этап через # дня} many {Контрольный этап через # дней} other {Контрольный этап через # дня}}',
    'action-point-due':
      '{count, plural, =0 {Срок поручения сегодня} one {Срок поручения через # день} few {Срок поручения через # дня} many {Срок поручения через # дней} other {Срок поручения через # дня}}',
  },
}
