import type { Catalogue } from '../catalogue-shape.ts'

export const keys: Catalogue['keys'] = {
  title: '快捷键',
  everywhere: '任何位置',
  palette: '命令和搜索',
  undo: '撤销',
  redo: '恢复',
  thisList: '本快捷键列表',
  inList: '在活动列表中',
  filter: '筛选',
  note: '写记录',
  status: '设定状态',
  move: '在单元格之间移动',
  open: '打开活动',
  edit: '编辑单元格',
  cancel: '不作修改退出，或关闭面板',
  ends: '行首和行尾单元格',
  corners: '首行和末行',
  inDialog: '在对话框或菜单中',
  next: '下一个控件',
  closeIt: '关闭',
}
