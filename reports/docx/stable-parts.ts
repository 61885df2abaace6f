import type { ReportModel } from '../model.ts'
import type { RewritePart } from '../zip/stable-zip.ts'
import { datedProperties } from '../zip/stable-zip.ts'

/** Random names of relations, and names of bookmarks counted over every document that the program ever made. They stand in tags and field codes only, where no text of a person can. */
const relation = /(<(?:c:chart|c:externalData)\b[^<>]*\br:id="|<Relationship\b[^<>]*\bId=")(rId[\w-]{15,})(?=")/g
const bookmark =
  /(<w:bookmarkStart\b[^<>]*\bw:name="|<w:hyperlink\b[^<>]*\bw:anchor="|<w:instrText\b[^<>]*>[^<]*\bPAGEREF )(_Toc\d+)\b/g
const bookmarkNumber = /(<w:bookmark(?:Start|End)\b[^<>]*\bw:id=")(\d+)(?=")/g
const drawingNumber = /(<wp:docPr id=")(\d+)(?=")/g
/** Styles of the contents' lines, which the library cannot turn round. */
const contentsStyle = /(<w:style\b[^<>]*\bw:styleId="TOC\d"[^<>]*>(?:(?!<\/w:style>).)*?<w:pPr>)/g

/** Makes the parts of a Word file the same each time: the library names some of them by chance. */
export function stableParts({ metadata, direction }: ReportModel): RewritePart {
  const relations = counter()
  const bookmarks = counter()
  const numbers = counter()
  const drawings = counter()
  return (part, text) => {
    if (part.endsWith('docProps/core.xml')) return datedProperties(text, metadata.madeOn)
    if (part === 'word/styles.xml') return direction === 'rtl' ? text.replaceAll(contentsStyle, '$1<w:bidi/>') : text
    return text
      .replaceAll(relation, (_, start: string, name: string) => `${start}rIdPart${relations(name)}`)
      .replaceAll(bookmark, (_, start: string, name: string) => `${start}_TocPart${bookmarks(name)}`)
      .replaceAll(bookmarkNumber, (_, start: string, name: string) => `${start}${numbers(name)}`)
      .replaceAll(drawingNumber, (_, start: string, name: string) => `${start}${drawings(name)}`)
  }
}

/** Numbers names in the order they are first met. */
function counter(): (name: string) => number {
  const known = new Map<string, number>()
  return (name) => {
    const number = known.get(name) ?? known.size + 1
    known.set(name, number)
    return number
  }
}
