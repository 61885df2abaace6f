import type { Catalogue } from '../catalogue-shape.ts'

export const activityEditing: Catalogue['activityEditing'] = {
  reason: '理由',
  reasonHelp: '保存在变更历史中，并在报告中列出。',
  reasonMissing: '请说明理由：取消或暂停活动必须有理由。',
  setStatus: '设定状态',
  newStart: '新的开始日期',
  newEnd: '新的结束日期',
  plannedFor: '计划：{day}',
  later: '{count, plural, other {比计划晚#天}}',
  earlier: '{count, plural, other {比计划早#天}}',
  asPlanned: '即计划日期',
  dayMissing: '请选择新的日期。',
  whyMoved: '调整原因',
  whyMissing: '请选择调整日期的原因。',
  explanation: '说明',
  reviseDate: '调整日期',
  takeBack: '撤回调整',
  newDay: '新的日期',
}
