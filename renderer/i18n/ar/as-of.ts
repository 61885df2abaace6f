import type { Catalogue } from '../catalogue-shape.ts'

export const asOf: Catalogue['asOf'] = {
  choose: 'حتى تاريخ…',
  chosen: 'حتى {day}',
  day: 'عرض الخطة كما كانت في',
  explained: 'في نهاية ذلك اليوم، للقراءة فقط.',
  future: 'لا ماضيَ ليوم لم يأتِ. اختر {day} أو يوماً سابقاً.',
  endOf: 'نهاية {period}',
  yearAgo: 'قبل سنة، {day}',
  band: '{plan} كما كانت في {day}',
  bandUnnamed: 'كما كانت في {day}',
  backToToday: 'العودة إلى اليوم',
  title: '{title} حتى {day}',
  firstRecorded: 'سُجِّلت الخطة أول مرة في {day}',
  firstRecordedExplained: 'لا يُعرف عنها شيء قبل ذلك. اختر ذلك اليوم أو يوماً لاحقاً.',
  showDay: 'عرض {day}',
  demonstrationDay: 'يوم العرض التوضيحي',
  demonstrationDayExplained: 'تعرض الخطة هذا اليوم على أنه اليوم الحالي، وتؤرِّخ به ما تكتبه.',
  demonstrationMoved: 'العرض التوضيحي يعرض {day}',
}
