import type { Catalogue } from '../catalogue-shape.ts'

export const overview: Catalogue['overview'] = {
  title: 'نظرة عامة',
  myWork: 'عملي',
  myWorkHelp: 'ما يستدعي الانتباه في جميع الخطط الجارية.',
  ofAll: 'جميع المنظمات',
  organisation: 'المنظمة',
  figures: 'الأرقام المهمة',
  onTrack: 'الأنشطة ذات الأولوية السائرة على ما يرام',
  onTrackOf: '{count} من {total}',
  overdueMilestones: 'معالم متأخرة',
  silentActivities: 'أنشطة بلا أخبار',
  toMobilise: 'المبلغ المطلوب حشده',
  ofPlan: 'الخطة ككل',
  explain: 'ما يشمله «{label}»: {count}',
  nothingCounted: 'لا شيء محسوب هنا.',
  statusByArea: 'الحالة حسب المجال المواضيعي',
  noActivities: 'لا أنشطة',
  attention: 'يستدعي الانتباه',
  nothing: 'لا شيء يستدعي الانتباه',
  nothingHelp: 'يُدرج هنا ما تأخر وما يقترب موعده وما لا أخبار عنه، ومع كل سطر سببه.',
  moreThanShown: 'يُعرض أول {shown} من أصل {total}.',
  showAll: 'عرض الكل ({count})',
  showFewer: 'عرض أقل',
  nextMilestones: 'المعالم القادمة',
  noMilestones: 'لا معالم مفتوحة.',
  latestNotes: 'أحدث المذكرات',
  noNotes: 'لا مذكرات بعد.',
  guidingDocuments: 'الوثائق التوجيهية',
  noDocuments: 'لا وثائق بعد.',
  overdue: 'متأخر {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  milestoneOverdue:
    'مَعلم متأخر {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  actionPointOverdue:
    'إجراء متأخر {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  conflict: 'نسختان مختلفتان',
  ratingWorsened: 'انخفض التقدير',
  contributionOverdue:
    'وعد متأخر {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  measureOverdue:
    'تدبير متأخر {days, plural, zero {# يوم} one {يوماً واحداً} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  roundIncomplete:
    'ينقص جولة الرصد {count, plural, zero {# نشاط} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}',
  silent:
    'لا أخبار منذ {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  notStarted:
    'كان ينبغي أن يبدأ قبل {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}}',
  endedNotClosed: 'انتهى، لكن حالته ما زالت مفتوحة',
  completedWithOpenMilestone: 'أُنجز، لكن هذا المَعلم ما زال مفتوحاً',
  riskReviewDue: 'خطر يجب النظر فيه من جديد',
  dueSoon:
    '{days, plural, =0 {موعده اليوم} zero {موعده بعد # يوم} one {موعده غداً} two {موعده بعد يومين} few {موعده بعد # أيام} many {موعده بعد # يوماً} other {موعده بعد # يوم}}',
  milestoneDueSoon:
    '{days, plural, =0 {مَعلم موعده اليوم} zero {مَعلم بعد # يوم} one {مَعلم موعده غداً} two {مَعلم بعد يومين} few {مَعلم بعد # أيام} many {مَعلم بعد # يوماً} other {مَعلم بعد # يوم}}',
  actionPointDue:
    '{days, plural, =0 {إجراء موعده اليوم} zero {إجراء بعد # يوم} one {إجراء موعده غداً} two {إجراء بعد يومين} few {إجراء بعد # أيام} many {إجراء بعد # يوماً} other {إجراء بعد # يوم}}',
  putOff: 'تأجيل {title}',
  putOffWeek: 'لأسبوع',
  putOffMonth: 'لشهر',
  putOffUntil: 'حتى تاريخ…',
  putOffDay: 'التأجيل حتى',
  putOffReason: 'السبب (اختياري)',
  putOffAct: 'تأجيل',
  putOffTooEarly: 'اختر يوماً بعد اليوم.',
  putOffDone: 'أُجّل حتى {day}',
  putOffCount:
    '{count, plural, zero {لا شيء مؤجل} one {عنصر واحد مؤجل} two {عنصران مؤجلان} few {# عناصر مؤجلة} many {# عنصراً مؤجلاً} other {# عنصر مؤجل}}',
  takeUp: 'استئناف',
}
