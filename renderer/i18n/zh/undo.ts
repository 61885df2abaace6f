import type { Catalogue } from '../catalogue-shape.ts'

export const undo: Catalogue['undo'] = {
  undoChange: '撤销：{change}',
  redoChange: '恢复：{change}',
  undone: '已撤销：{change}',
  redone: '已恢复：{change}',
  redo: '恢复',
  nothingToUndo: '没有可撤销的操作',
  nothingToRedo: '没有可恢复的操作',
  edited: '{subject}的{field}',
  status: '{subject}的状态',
  date: '{subject}的日期',
  focus: '{subject}的年度重点',
  profile: '资料',
  periods: '{subject} 年的报告期',
  created: '创建{subject}',
  deleted: '删除{subject}',
  added: '添加{subject}',
  removed: '移除{subject}',
  changed: '更改{subject}',
}
