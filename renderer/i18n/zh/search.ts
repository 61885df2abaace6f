import type { Catalogue } from '../catalogue-shape.ts'

export const search: Catalogue['search'] = {
  title: '搜索',
  label: '搜索活动、记录和其他一切内容',
  begin: '搜索您保存的一切',
  beginHelp: '输入一个词或其开头。搜索范围为所有计划的标题、说明和记录，支持任何文字，不论有无变音符号。',
  nothing: '没有内容包含“{text}”',
  nothingHelp: '每个词都必须出现。请减少词数，或只输入词的开头。',
  found:
    '{activities, plural, other {#项活动}}，{notes, plural, other {#条记录}}，{records, plural, other {# 条其他记录}}',
  activities: '活动',
  notes: '监测记录',
  planNote: '计划',
  records: '其他记录',
}
