import type { Catalogue } from '../catalogue-shape.ts'

export const asOf: Catalogue['asOf'] = {
  choose: '截至某日…',
  chosen: '截至{day}',
  day: '显示计划在以下日期的情况',
  explained: '为当日结束时的情况，只读。',
  future: '未来的日期没有过去。请选择{day}或更早的日期。',
  endOf: '{period}末',
  yearAgo: '一年前，{day}',
  band: '{plan}在{day}的情况',
  bandUnnamed: '{day}的情况',
  backToToday: '返回今天',
  title: '{title}（截至{day}）',
  firstRecorded: '该计划首次录入于{day}',
  firstRecordedExplained: '此前没有任何记录。请选择该日或更晚的日期。',
  showDay: '显示{day}',
  demonstrationDay: '演示日期',
  demonstrationDayExplained: '计划将此日显示为今天，您所写内容也按此日注明日期。',
  demonstrationMoved: '演示现显示{day}',
}
