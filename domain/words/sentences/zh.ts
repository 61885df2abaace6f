import type { Sentences } from './shape.ts'

export const zhSentences: Sentences = {
  reason: {
    'end-overdue': '结束日期 {day} 已过 {days, plural, other {# 天}}',
    'end-moved': '结束日期推迟 {days, plural, other {# 天}}，至 {day}',
    'milestone-overdue': '“{title}”应于 {day} 完成，已过 {days, plural, other {# 天}}',
    'milestone-moved': '“{title}”推迟 {days, plural, other {# 天}}，至 {day}',
    'indicator-behind': '“{title}”达到应有水平的 {percent}%',
    silent: '已有 {days, plural, other {# 天}}没有记录',
    'funding-unmet': '所需资金有 {percent}% 尚未到位',
    suspended: '已中止',
    cancelled: '已取消',
    'no-end': '尚未商定结束日期',
  },
  attention: {
    overdue: '{count, plural, other {逾期 # 天}}',
    'milestone-overdue': '{count, plural, other {里程碑逾期 # 天}}',
    'action-point-overdue': '{count, plural, other {行动要点逾期 # 天}}',
    conflict: '两个副本不一致',
    'rating-worsened': '评级下降',
    'contribution-overdue': '{count, plural, other {承诺逾期 # 天}}',
    'measure-overdue': '{count, plural, other {措施逾期 # 天}}',
    'round-incomplete': '{count, plural, other {监测轮次还缺 # 项活动}}',
    silent: '已有 {count, plural, other {# 天}}没有记录',
    'not-started': '{count, plural, other {本应在 # 天前开始}}',
    'ended-not-closed': '已经结束，但状态仍未关闭',
    'completed-with-open-milestone': '已完成，但此里程碑仍未达成',
    'risk-review-due': '需要重新审视的风险',
    'due-soon': '{count, plural, =0 {今天到期} other {# 天后到期}}',
    'milestone-due-soon': '{count, plural, =0 {里程碑今天到期} other {里程碑 # 天后到期}}',
    'action-point-due': '{count, plural, =0 {行动要点今天到期} other {行动要点 # 天后到期}}',
  },
}
