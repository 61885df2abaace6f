import type { FieldWords } from '../../shape.ts'

export const resourcesFields = {
  fundingLine: {
    planId: 'الخطة',
    activityId: 'النشاط',
    kind: 'النوع',
    donorId: 'الجهة المانحة',
    money: 'المبلغ',
    year: 'السنة',
    day: 'التاريخ',
    remark: 'ملاحظة',
    provenance: 'المصدر',
    deleted: 'الحذف',
  },
  currencyRate: {
    planId: 'الخطة',
    rate: 'السعر',
    day: 'ساري المفعول اعتبارا من',
    source: 'الجهة الناشرة',
    provenance: 'المصدر',
    deleted: 'الحذف',
  },
  contribution: {
    activityId: 'النشاط',
    organisationId: 'المنظمة',
    kind: 'النوع',
    promise: 'ما وُعد به',
    promisedDay: 'تاريخ الوعد',
    dueDay: 'الموعد النهائي',
    delivery: 'الوفاء',
    provenance: 'المصدر',
    deleted: 'الحذف',
  },
} satisfies Partial<FieldWords>
