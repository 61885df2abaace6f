import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand, SeedFile } from '#contract/seed'
import type { Day } from '#contract/values'
import { stableId } from '../../stable-id.ts'
import { noteId, planId } from '../ids.ts'
import { given } from '../moments.ts'
import { illustrative } from '../provenance.ts'
import { drawing } from './evidence/drawing.ts'
import { connectionRecord, decisionList } from './evidence/texts.ts'
import { reviewId } from './monitoring/mid-year-review.ts'
import { milestoneId } from './monitoring/milestones.ts'

type Attachment = EntityValues<'attachment'>

/** A file, what it is attached to, and its hash, which a test holds to its bytes. */
type EvidenceRow = {
  readonly code: string
  readonly on: Partial<Pick<Attachment, 'noteId' | 'milestoneId' | 'meetingId'>>
  readonly caption: string
  readonly day: Day
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** No source publishes a file of the plan: these are made up, and each says so in its caption and in itself. */
const rows: readonly EvidenceRow[] = [
  {
    code: 'workshop',
    on: { milestoneId: milestoneId('F-07', 2) },
    caption: 'Illustrative: drawing in place of a photograph of the regional workshop',
    day: '2016-07-31',
    name: 'regional-workshop-illustration.png',
    mediaType: 'image/png',
    sha256: 'd962bc60d096eee463c80fd210043d727e4add24dede5d3f2d4c3085cf969d4c',
    bytes: bytesOfHexadecimal(drawing),
  },
  {
    code: 'connection',
    on: { noteId: noteId('PL-1', 'F-01', '2016-09-15') },
    caption: 'Illustrative: connection record of the first front-line point',
    day: '2016-09-15',
    name: 'connection-record-illustration.txt',
    mediaType: 'text/plain',
    sha256: 'fba9c03b1f0469c5a22eccd48ab74fb33aed6c9acb742bebf550d2ace9b70db9',
    bytes: bytesOfLines(connectionRecord),
  },
  {
    code: 'decisions',
    on: { meetingId: reviewId },
    caption: 'Illustrative: list of decisions of the mid-year review',
    day: '2016-09-30',
    name: 'list-of-decisions-illustration.txt',
    mediaType: 'text/plain',
    sha256: 'da622b25244cda50b0620b27e69a6ccdaad74c6d57a465a8539698966994e36e',
    bytes: bytesOfLines(decisionList),
  },
]

/** The bytes that must be in the workspace before the commands name them. */
export const evidenceFiles: readonly SeedFile[] = rows.map(({ code, sha256, bytes }) => ({
  upload: stableId(`upload/${code}`),
  sha256,
  bytes,
}))

/** The files as they were attached, each on its day. */
export function evidenceCommands(): readonly SeedCommand[] {
  return rows.flatMap(({ code, on, caption, day, name, mediaType, sha256, bytes }) =>
    given(day, [
      {
        name: 'attachment.create',
        input: {
          id: stableId(`attachment/${code}`),
          attachment: {
            planId: planId('PL-1'),
            noteId: null,
            milestoneId: null,
            documentId: null,
            meetingId: null,
            ...on,
            caption,
            day,
            file: { sha256, name, mediaType, size: bytes.byteLength },
            marking: 'unclassified',
            provenance: illustrative,
          },
        },
      },
    ]),
  )
}

/** Lines of plain letters, each a byte. */
function bytesOfLines(lines: readonly string[]): Uint8Array {
  return Uint8Array.from(lines.map((line) => `${line}\n`).join(''), (letter) => letter.charCodeAt(0))
}

function bytesOfHexadecimal(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length / 2 }, (_none, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  )
}
