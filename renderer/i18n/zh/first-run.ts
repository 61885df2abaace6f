import type { Catalogue } from '../catalogue-shape.ts'

export const firstRun: Catalogue['firstRun'] = {
  title: '跟进已商定的事项：从活动到报告',
  lead: '本机上的一个文件。无需账户，无需网络。',
  demonstration: '打开演示工作区',
  demonstrationExplained: '四项取材于公开资料的伙伴关系计划，可随意查看和试用。',
  demonstrationName: '演示',
  start: '新建计划',
  startExplained: '您自己的空白工作区，随后在其中写入第一项计划。',
  open: '打开工作区文件',
  openExplained: '您或同事以前创建的.tandem文件。',
  workspaceName: '工作区名称',
  workspaceNameHint: '保存在{folder}',
  create: '创建工作区',
  path: '文件路径',
  pathHint: '文件名以.tandem结尾',
  browse: '浏览…',
  openFile: '打开文件',
  recent: '最近的工作区',
  recentAt: '{day}打开',
  recentMissing: '已不存在',
  forget: '从列表中移除{name}',
  preparing: '正在准备演示…',
  interrupted:
    '“{fileName}”已关闭，因为 Tandem 的一个部分停止了运行。所有已保存的内容都是安全的；最后一次更改是否已保留尚不确定。',
  openAgain: '重新打开',
}
