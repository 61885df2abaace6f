import type { Catalogue } from '../catalogue-shape.ts'

export const documents: Catalogue['documents'] = {
  title: '指导文件',
  add: '添加文件',
  added: '已添加{document}',
  empty: '尚无指导文件',
  emptyHelp: '各组织签署的协定、行动计划和活动总表保存在此，并注明日期和可查阅之处。',
  noDate: '无日期',
  delete: '删除文件',
  deleted: '已删除{document}',
  planNotes: '关于整个计划的记录',
  newNote: '写下与整个计划有关的情况…',
  addNote: '添加记录',
  noteAdded: '已添加记录',
}
