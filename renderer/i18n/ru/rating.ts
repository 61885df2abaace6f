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
}
