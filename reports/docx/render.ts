import { Document, Packer, PageOrientation } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, ReportModel, Section } from '../model.ts'
import { stableZip } from '../zip/stable-zip.ts'
import { blockParts, paragraphOf } from './blocks.ts'
import { footerOf, headerOf } from './page-furniture.ts'
import { hasPageNumbersInContents } from './page-numbers.ts'
import { pageSizeOf } from './page-size.ts'
import { stableParts } from './stable-parts.ts'
import { stylesOf } from './styles.ts'

/**
 * The report for Word. A short report's contents get their page numbers here, as Word would count them: left to Word, it
 * asks a question before it shows the file. Counting takes many times longer than writing, so a long report's contents
 * have links without numbers.
 */
export async function renderDocx(model: ReportModel): Promise<Uint8Array> {
  const { metadata } = model
  const document = new Document({
    title: metadata.title,
    subject: metadata.subject,
    creator: metadata.author,
    lastModifiedBy: metadata.author,
    keywords: metadata.keywords,
    description: '',
    styles: stylesOf(model),
    sections: model.sections.map((section) => sectionOf(section, model)),
    ...(hasPageNumbersInContents(model) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
  })
  const archive = new Uint8Array(await Packer.toArrayBuffer(document))
  return stableZip(archive, stableParts(model))
}

/** A paragraph between a heading and what it leads to must not part them. */
function isLead(blocks: readonly Block[], index: number): boolean {
  const [before, next] = [blocks[index - 1], blocks[index + 1]]
  return before?.kind === 'heading' && next !== undefined && next.kind !== 'heading'
}

function sectionOf({ orientation, blocks }: Section, model: ReportModel) {
  const { width, height, margin, textWidth } = pageSizeOf(orientation)
  return {
    properties: {
      page: {
        // The library turns the paper itself, so it is told the upright one.
        size: {
          width: Math.min(width, height),
          height: Math.max(width, height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1_250, bottom: 1_130, left: margin, right: margin, header: 600, footer: 560 },
      },
    },
    headers: { default: headerOf(model, textWidth) },
    footers: { default: footerOf(model, textWidth) },
    children: blocks.flatMap((block, index) =>
      block.kind === 'paragraph' && isLead(blocks, index)
        ? [paragraphOf(block, model, { keepNext: true })]
        : blockParts(block, model, textWidth),
    ),
  }
}
