import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
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
