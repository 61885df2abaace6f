import type { Catalogue } from '../catalogue-shape.ts'

export const palette: Catalogue['palette'] = {
  title: '命令和搜索',
  placeholder: '输入命令、编号或词语',
  commands: '命令',
  activities: '活动',
  notes: '记录',
  nothing: '没有找到“{text}”。',
  goTo: '前往{screen}',
  newPlan: '新建计划',
  lightTheme: '浅色主题',
  darkTheme: '深色主题',
  systemTheme: '主题与系统一致',
  showKeys: '显示快捷键',
  closeWorkspace: '关闭工作区',
  searchEverything: '在所有内容中搜索“{text}”',
  resultCount: '{count, plural, =0 {没有结果} other {#项结果}}',
  noteOn: '{reference}的记录',
  notePlan: '计划的记录',
}
