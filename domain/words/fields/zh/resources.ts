import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: '计划',
    activityId: '活动',
    kind: '类型',
    donorId: '捐助方',
    money: '金额',
    year: '年度',
    day: '日期',
    remark: '备注',
    provenance: '资料来源',
    deleted: '删除',
  },
  currencyRate: {
    planId: '计划',
    rate: '汇率',
    day: '生效日期',
    source: '来源',
    provenance: '资料来源',
    deleted: '删除',
  },
  contribution: {
    activityId: '活动',
    organisationId: '组织',
    kind: '类型',
    promise: '承诺',
    promisedDay: '承诺日期',
    dueDay: '截止日期',
    delivery: '兑现情况',
    provenance: '资料来源',
    deleted: '删除',
  },
} satisfies Partial<FieldWords>
