import type { Catalogue } from '../catalogue-shape.ts'

export const money: Catalogue['money'] = {
  currency: 'العملة',
  chooseCurrency: 'اختر عملة.',
  empty: 'اكتب مبلغا، مثل 1000.',
  negative: 'لا يمكن أن يكون المبلغ سالبا. اكتبه بلا علامة ناقص؛ فما يُصرف يُسجَّل في بند مستقل.',
  notANumber: 'هذا ليس مبلغا. اكتب أرقاما فقط، مثل 1000 أو 1000.50.',
  tooPrecise: 'عدد المنازل العشرية أكبر مما يجوز. احذف بعضها.',
  tooLarge: 'المبلغ أكبر من أن يُحفظ. تحقق من الأرقام.',
  otherCurrency: 'العملة المكتوبة هنا غير العملة المختارة. اخترها بجانب المبلغ.',
  ambiguous: 'يمكن أن يُقرأ هذا {whole} أو {decimal}. اكتب أحدهما.',
}
