import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  endOverdue:
    'Срок окончания, {day}, истёк {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад',
  endMoved:
    'Окончание перенесено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} позже, на {day}',
  milestoneOverdue:
    'Срок «{title}», {day}, истёк {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад',
  milestoneMoved:
    '«{title}» перенесено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}} позже, на {day}',
  indicatorBehind: '«{title}»: достигнуто {percent} % от ожидаемого',
  silent: 'Нет записей {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  fundingUnmet: '{percent} % необходимого финансирования не обеспечено',
  suspended: 'Приостановлено',
  cancelled: 'Отменено',
  noEnd: 'Срок окончания не согласован',
  title: 'Оценка',
  noReasons: 'Сроки, этапы, показатели, записи и средства не вызывают беспокойства.',
  byRule: 'По правилу: {rating}',
  givenOn: 'Поставлена {day}',
  rateDifferently: 'Оценить иначе…',
  change: 'Изменить…',
  why: 'Почему',
  whyHelp: 'Стоит рядом с оценкой на экране и в отчётах.',
  whyMissing: 'Скажите почему: по правилу {rating}.',
  set: 'Поставить оценку',
  isSet: 'Оценка: {rating}',
  leaveToRule: 'Оставить правилу',
  leftToRule: 'Оценка снова по правилу',
  running:
    '{rating}, {count, plural, one {# период подряд} few {# периода подряд} many {# периодов подряд} other {# периода подряд}}',
  after: '{rating} в последнем цикле, {before} в предыдущем',
  lastRound: '{rating} в последнем цикле',
  byPeriod: 'Оценки по периодам',
}
