import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  endOverdue: '结束日期 {day} 已过 {count, plural, other {# 天}}',
  endMoved: '结束日期推迟 {count, plural, other {# 天}}，至 {day}',
  milestoneOverdue: '“{title}”应于 {day} 完成，已过 {count, plural, other {# 天}}',
  milestoneMoved: '“{title}”推迟 {count, plural, other {# 天}}，至 {day}',
  indicatorBehind: '“{title}”达到应有水平的 {percent}%',
  silent: '已有 {count, plural, other {# 天}}没有记录',
  fundingUnmet: '所需资金有 {percent}% 尚未到位',
  suspended: '已中止',
  cancelled: '已取消',
  noEnd: '尚未商定结束日期',
}
