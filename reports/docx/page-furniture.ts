import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { colours } from '../look.ts'
import type { ReportModel } from '../model.ts'
import { directed, textRuns } from './paragraph.ts'
import { styleIds } from './styles.ts'

/** Above every page: what it is, and its marking. */
export function headerOf({ page, direction }: ReportModel, textWidth: number): Header {
  const children = [
    ...textRuns(page.running),
    ...textRuns('\t'),
    ...textRuns(page.marking, { bold: true, color: colours.ink }),
  ]
  return new Header({ children: [furniture(children, direction, textWidth)] })
}

/** Below every page: its marking, and "page x of y", which Word counts. */
export function footerOf({ page, direction }: ReportModel, textWidth: number): Footer {
  const { before, between, after } = page.pageOf
  const children = [
    ...textRuns(page.marking, { bold: true, color: colours.ink }),
    ...textRuns('\t'),
    ...textRuns(before),
    new TextRun({ children: [PageNumber.CURRENT] }),
    ...textRuns(between),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ...textRuns(after),
  ]
  return new Footer({ children: [furniture(children, direction, textWidth)] })
}

function furniture(children: readonly TextRun[], direction: ReportModel['direction'], textWidth: number): Paragraph {
  return new Paragraph({
    style: styleIds.page,
    ...directed(direction),
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children,
  })
}
