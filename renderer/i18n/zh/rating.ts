import type { Catalogue } from '../catalogue-shape.ts'

export const rating: Catalogue['rating'] = {
  noReasons: '日期、里程碑、指标、记录和资金均无令人担忧之处。',
  byRule: '规则建议：{rating}',
  givenOn: '于{day}给出',
  rateDifferently: '另行评级…',
  change: '更改…',
  why: '理由',
  whyHelp: '在屏幕和报告中与评级一同显示。',
  whyMissing: '请说明理由：规则建议{rating}。',
  set: '确定评级',
  isSet: '评级：{rating}',
  leaveToRule: '交由规则决定',
  leftToRule: '评级重新由规则决定',
  running: '{rating}，连续{count, plural, other { # 期}}',
  after: '上一轮为{rating}，再上一轮为{before}',
  lastRound: '上一轮为{rating}',
  byPeriod: '各期评级',
}
