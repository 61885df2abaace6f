import type { Catalogue } from '../catalogue-shape.ts'

export const firstRun: Catalogue['firstRun'] = {
  title: 'متابعة ما اتُّفق عليه، من النشاط إلى التقرير',
  lead: 'ملف واحد على هذا الحاسوب، بلا حساب وبلا شبكة.',
  demonstration: 'فتح حيِّز العمل التجريبي',
  demonstrationExplained: 'أربع خطط شراكة مستمدة من مصادر علنية، للاطلاع عليها وتجربة كل شيء فيها.',
  demonstrationName: 'عرض تجريبي',
  start: 'بدء خطة',
  startExplained: 'حيِّز عمل فارغ خاص بك، تكتب فيه بعد ذلك الخطة الأولى.',
  open: 'فتح ملف حيِّز عمل',
  openExplained: 'ملف ينتهي بالامتداد \u2066.tandem\u2069 أنشأته أنت أو أحد زملائك من قبل.',
  workspaceName: 'اسم حيِّز العمل',
  workspaceNameHint: 'يُحفظ في {folder}',
  create: 'إنشاء حيِّز العمل',
  path: 'مسار الملف',
  pathHint: 'ينتهي اسم الملف بالامتداد \u2066.tandem\u2069',
  browse: 'استعراض…',
  openFile: 'فتح الملف',
  recent: 'أحياز العمل الأخيرة',
  recentAt: 'فُتح في {day}',
  recentMissing: 'لم يعد موجوداً',
  forget: 'إزالة {name} من هذه القائمة',
  preparing: 'جارٍ إعداد العرض التجريبي…',
  interrupted:
    'أُغلق الملف «{fileName}» لأن جزءًا من Tandem توقّف. كل ما حُفظ في أمان؛ وليس من المؤكد أن التغيير الأخير قد حُفظ.',
  openAgain: 'الفتح من جديد',
}
