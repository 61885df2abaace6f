import { Document, Packer } from 'docx'
import { blockParts } from '#reports/docx/blocks'
import { pageSizeOf } from '#reports/docx/page-size'
import { stylesOf } from '#reports/docx/styles'
import type { ReportModel } from '#reports/model'

/** The same blocks written by the library alone: no running heads, no page numbers in the contents, no stable bytes. */
export function writeByLibrary(model: ReportModel): Promise<ArrayBuffer> {
  const sections = model.sections.map(({ orientation, blocks }) => {
    const { textWidth } = pageSizeOf(orientation)
    return { children: blocks.flatMap((block) => blockParts(block, model, textWidth)) }
  })
  return Packer.toArrayBuffer(new Document({ styles: stylesOf(model), sections }))
}
