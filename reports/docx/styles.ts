import { LineRuleType } from 'docx'
import type { IPropertiesOptions } from 'docx'
import type { Language } from '#contract/vocabulary'
import type { ReportModel } from '../model.ts'
import { colours } from '../look.ts'

/** Fonts that every Word has, with the letters of all six languages between them. */
export const latinFont = 'Arial'

/** A Chinese font is named for Chinese reports only: counting pages looks it up for every letter, and Word has its own for the odd name. */
function fontsOf(language: Language) {
  const everywhere = { ascii: latinFont, hAnsi: latinFont, cs: latinFont }
  return language === 'zh' ? { ...everywhere, eastAsia: 'Microsoft YaHei' } : everywhere
}

const locales = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA', ru: 'ru-RU', zh: 'zh-CN' } as const

/** Paragraph styles of our own, by the name a paragraph asks for. */
export const styleIds = {
  overline: 'ReportOverline',
  quiet: 'ReportQuiet',
  factLabel: 'ReportFactLabel',
  noticeTitle: 'ReportNoticeTitle',
  notice: 'ReportNotice',
  contentsTitle: 'ReportContentsTitle',
  figureValue: 'ReportFigureValue',
  figureValueAlert: 'ReportFigureValueAlert',
  figureLabel: 'ReportFigureLabel',
  pointLabel: 'ReportPointLabel',
  pointText: 'ReportPointText',
  cell: 'ReportCell',
  cellHead: 'ReportCellHead',
  cellTotal: 'ReportCellTotal',
  detail: 'ReportDetail',
  detailAlert: 'ReportDetailAlert',
  marks: 'ReportMarks',
  byline: 'ReportByline',
  note: 'ReportNote',
  origin: 'ReportOrigin',
  page: 'ReportPage',
  spacer: 'ReportSpacer',
} as const

type StyleId = (typeof styleIds)[keyof typeof styleIds]
type Look = {
  readonly size: number
  readonly color?: string
  readonly bold?: boolean
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
}

/** Sizes in points, spaces in twentieths of a point. */
const looks: { readonly [Id in StyleId]: Look } = {
  ReportOverline: { size: 11, color: colours.accent, bold: true, after: 40, keepNext: true },
  ReportQuiet: { size: 9.5, color: colours.quiet, after: 80 },
  ReportFactLabel: { size: 9.5, color: colours.quiet },
  ReportNoticeTitle: { size: 9.5, bold: true, before: 40, after: 60, keepNext: true },
  ReportNotice: { size: 8.5, after: 60 },
  ReportContentsTitle: { size: 11, bold: true, before: 240, after: 80, keepNext: true },
  ReportFigureValue: { size: 20, bold: true },
  ReportFigureValueAlert: { size: 20, bold: true, color: colours.alert },
  ReportFigureLabel: { size: 8, color: colours.quiet },
  ReportPointLabel: { size: 9.5, bold: true, color: colours.accent },
  ReportPointText: { size: 9.5, after: 30 },
  ReportCell: { size: 8.5 },
  ReportCellHead: { size: 7.5, color: colours.quiet, bold: true, keepNext: true },
  ReportCellTotal: { size: 8.5, bold: true },
  ReportDetail: { size: 7.5, color: colours.quiet, before: 10 },
  ReportDetailAlert: { size: 7.5, color: colours.alert, before: 10 },
  ReportMarks: { size: 7.5, color: colours.quiet, before: 60, after: 120 },
  ReportByline: { size: 8.5, color: colours.quiet, before: 100, after: 20, keepNext: true },
  ReportNote: { size: 9.5, after: 60 },
  ReportOrigin: { size: 7.5, color: colours.quiet, after: 60 },
  ReportPage: { size: 7.5, color: colours.quiet },
  ReportSpacer: { size: 8 },
}

/** The look of the whole document: real heading styles under Word's own names, so that its outline and contents work. */
export function stylesOf({ language, direction }: ReportModel): NonNullable<IPropertiesOptions['styles']> {
  const locale = locales[language]
  const fonts = fontsOf(language)
  const languages = {
    value: direction === 'ltr' && language !== 'zh' ? locale : locales.en,
    eastAsia: locales.zh,
    bidirectional: locales.ar,
  }
  return {
    default: {
      document: {
        run: { font: fonts, ...sized(9.5), color: colours.ink, language: languages },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: fonts, ...sized(22), bold: true, boldComplexScript: true, color: colours.ink },
        paragraph: { spacing: { before: 40, after: 280, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: headingStyle(fonts, 15, colours.accent, 480),
      heading2: headingStyle(fonts, 11.5, colours.ink, 320),
      heading3: headingStyle(fonts, 9.5, colours.ink, 220),
    },
    paragraphStyles: [
      ...Object.entries(looks).map(([id, look]) => paragraphStyle(id, look)),
      contentsStyle('TOC1', 'toc 1', 0),
    ],
  }
}

type Fonts = ReturnType<typeof fontsOf>

function headingStyle(fonts: Fonts, size: number, color: string, before: number) {
  return {
    run: { font: fonts, ...sized(size), bold: true, boldComplexScript: true, color },
    paragraph: { spacing: { before, after: 110 }, keepNext: true, keepLines: true },
  }
}

function paragraphStyle(
  id: string,
  { size, color = colours.ink, bold = false, before = 0, after = 0, keepNext = false }: Look,
) {
  return {
    id,
    name: id.replace(/^Report/, 'Report '),
    basedOn: 'Normal',
    quickFormat: false,
    run: { ...sized(size), color, bold, boldComplexScript: bold },
    paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext },
  }
}

/** Lines of the table of contents, under the names that Word gives them. */
function contentsStyle(id: string, name: string, start: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    run: sized(9),
    paragraph: { spacing: { after: 30 }, indent: { start } },
  }
}

/** Word counts type in half points. */
function sized(points: number) {
  return { size: points * 2, sizeComplexScript: points * 2 }
}
