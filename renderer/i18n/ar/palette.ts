import type { Catalogue } from '../catalogue-shape.ts'

export const palette: Catalogue['palette'] = {
  title: 'الأوامر والبحث',
  placeholder: 'اكتب أمراً أو رقماً مرجعياً أو كلمة',
  commands: 'الأوامر',
  activities: 'الأنشطة',
  notes: 'المذكرات',
  nothing: 'لم يُعثر على شيء بعبارة «{text}».',
  goTo: 'الانتقال إلى {screen}',
  newPlan: 'خطة جديدة',
  lightTheme: 'ألوان فاتحة',
  darkTheme: 'ألوان داكنة',
  systemTheme: 'الألوان حسب النظام',
  showKeys: 'عرض المفاتيح',
  closeWorkspace: 'إغلاق حيِّز العمل',
  searchEverything: 'البحث في كل شيء عن «{text}»',
  resultCount:
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  noteOn: 'مذكرة عن {reference}',
  notePlan: 'مذكرة عن الخطة',
}
