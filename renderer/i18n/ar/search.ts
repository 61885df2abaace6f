import type { Catalogue } from '../catalogue-shape.ts'

export const search: Catalogue['search'] = {
  title: 'بحث',
  label: 'البحث في الأنشطة والمذكرات وكل ما عداها',
  begin: 'ابحث في كل ما تحفظه',
  beginHelp:
    'اكتب كلمة أو بدايتها. ويشمل البحث العناوين والأوصاف والمذكرات في جميع الخطط، بأي كتابة، بحركات التشكيل أو بدونها.',
  nothing: 'لا شيء يتضمن «{text}»',
  nothingHelp: 'يجب أن ترد كل الكلمات. جرِّب كلمات أقل، أو بداية إحداها فقط.',
  found:
    '{activities, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}، {notes, plural, zero {لا مذكرات} one {مذكرة واحدة} two {مذكرتان} few {# مذكرات} many {# مذكرة} other {# مذكرة}}، {records, plural, zero {لا سجلات أخرى} one {سجل آخر واحد} two {سجلان آخران} few {# سجلات أخرى} many {# سجلاً آخر} other {# سجل آخر}}',
  activities: 'الأنشطة',
  notes: 'مذكرات الرصد',
  planNote: 'الخطة',
  records: 'سجلات أخرى',
}
