/** Words in about the order of their frequency; written without spaces between them. */
export const chinese =
  `的 和 在 与 了 为 对 将 于 由 已 及 中 后 前 并 不 有 培训 官员 会议 边境 警察 单位 国家 合作伙伴 办事处 报告 区域 支持 数据 活动 本月
  检察官 海关 协议 收到 首次 访问 系统 讲习班 贩运 调查 参加者 各国 请求 部 设备 网络 联络点 计划 延误 完成 草案 第二 审查 证据 特派团 缉获
  机场 港口 集装箱 情报 分析 交流 信息 行动 联合 法律 公约 法院 实验室 枪支 毒品 移民 受害者 保护 资金 捐助者 预算 支出 评估 委员会 决定
  建议 后续 期限 安全 实地访问 经验教训 合作`.split(/\s+/)
