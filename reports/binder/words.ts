import type { Language } from '#contract/vocabulary'

type BinderWords = {
  readonly title: string
  readonly made: string
  /** Before the day whose state it shows. */
  readonly asOf: string
  readonly files: string
  readonly check: string
  readonly number: string
  readonly caption: string
  readonly owner: string
  readonly activity: string
  readonly day: string
  readonly marking: string
  readonly size: string
  readonly file: string
}

/** What the index of a binder says, in each language. */
export const binderWords: { readonly [L in Language]: BinderWords } = {
  en: {
    title: 'Evidence binder',
    made: 'Made on',
    asOf: 'Status as of',
    files: 'Files',
    check: 'A file is the one that was attached when its SHA-256 is the same.',
    number: 'No.',
    caption: 'Caption',
    owner: 'Belongs to',
    activity: 'Activity',
    day: 'Date',
    marking: 'Marking',
    size: 'Size',
    file: 'File',
  },
  fr: {
    title: 'Dossier de pièces justificatives',
    made: 'Établi le',
    asOf: 'Situation au',
    files: 'Fichiers',
    check: 'Un fichier est bien celui qui a été joint lorsque son empreinte SHA-256 est la même.',
    number: 'Nº',
    caption: 'Légende',
    owner: 'Se rapporte à',
    activity: 'Activité',
    day: 'Date',
    marking: 'Classification',
    size: 'Taille',
    file: 'Fichier',
  },
  es: {
    title: 'Carpeta de pruebas documentales',
    made: 'Preparada el',
    asOf: 'Situación al',
    files: 'Archivos',
    check: 'Un archivo es el que se adjuntó si su huella SHA-256 es la misma.',
    number: 'Núm.',
    caption: 'Leyenda',
    owner: 'Se refiere a',
    activity: 'Actividad',
    day: 'Fecha',
    marking: 'Clasificación',
    size: 'Tamaño',
    file: 'Archivo',
  },
  ar: {
    title: 'ملف الأدلة',
    made: 'أُعدّ في',
    asOf: 'الحالة في',
    files: 'الملفات',
    check: 'الملف هو نفسه الذي أُرفق إذا تطابقت بصمته SHA-256.',
    number: 'الرقم',
    caption: 'الوصف',
    owner: 'يتعلق بـ',
    activity: 'النشاط',
    day: 'التاريخ',
    marking: 'درجة السرية',
    size: 'الحجم',
    file: 'الملف',
  },
  ru: {
    title: 'Папка подтверждающих документов',
    made: 'Составлена',
    asOf: 'По состоянию на',
    files: 'Файлы',
    check: 'Файл тот же, что был приложен, если его SHA-256 совпадает.',
    number: '№',
    caption: 'Подпись',
    owner: 'Относится к',
    activity: 'Мероприятие',
    day: 'Дата',
    marking: 'Гриф',
    size: 'Размер',
    file: 'Файл',
  },
  zh: {
    title: '证明材料卷宗',
    made: '编制日期',
    asOf: '情况截至',
    files: '文件',
    check: 'SHA-256 相同，即为当初所附的文件。',
    number: '编号',
    caption: '说明',
    owner: '所属',
    activity: '活动',
    day: '日期',
    marking: '密级',
    size: '大小',
    file: '文件',
  },
}
