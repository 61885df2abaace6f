import type { Catalogue } from '../catalogue-shape.ts'

export const asOf: Catalogue['asOf'] = {
  choose: 'По состоянию на…',
  chosen: 'По состоянию на {day}',
  day: 'Показать план, каким он был',
  explained: 'На конец этого дня, только для чтения.',
  future: 'У будущего дня нет прошлого. Выберите {day} или более ранний день.',
  endOf: 'Конец периода: {period}',
  yearAgo: 'Год назад, {day}',
  band: '{plan} по состоянию на {day}',
  bandUnnamed: 'По состоянию на {day}',
  backToToday: 'Вернуться к сегодняшнему дню',
  title: '{title} на {day}',
  firstRecorded: 'План впервые занесён {day}',
  firstRecordedExplained: 'О более раннем ничего не известно. Выберите этот день или более поздний.',
  showDay: 'Показать {day}',
  demonstrationDay: 'День демонстрации',
  demonstrationDayExplained: 'План показывает этот день как сегодняшний и датирует им то, что вы пишете.',
  demonstrationMoved: 'Демонстрация показывает {day}',
}
