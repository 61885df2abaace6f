import type { Catalogue } from '../catalogue-shape.ts'

export const organisations: Catalogue['organisations'] = {
  title: '组织',
  add: '添加组织',
  added: '已添加{organisation}',
  unknown: '没有名为“{name}”的组织。请从列表中选择，或先在“组织”中添加。',
  empty: '尚无组织',
  emptyHelp: '商定计划和参与活动的组织保存在此，并列出其以联合国六种语文书写的名称。',
  details: '组织',
  name: '名称',
  nameIn: '名称（{language}）',
  abbreviation: '简称',
  abbreviationIn: '简称（{language}）',
  language: '语文',
  plans: '计划',
  activities: '活动',
  delete: '删除组织',
  deleted: '已删除该组织',
}
