import { randomUUID } from 'node:crypto'
import type { AttachedFile } from '#contract/entity/attachment'
import type { ReceivedSlice } from '#contract/file-transfer'
import type { TestHost } from '../testing/test-host.ts'

const nothing = new Uint8Array()

/** Sends one slice as the page does. */
export async function sendSlice(
  { serve }: TestHost,
  query: { readonly upload: string; readonly size: number; readonly start: number },
  body: Uint8Array = nothing,
): Promise<ReceivedSlice> {
  const path = `/uploads/${query.upload}?size=${query.size}&start=${query.start}`
  const response = await serve({ method: 'POST', path, headers: new Map(), body })
  return JSON.parse(new TextDecoder().decode(response.body)) as ReceivedSlice // uploads are answered with just this
}

/** Sends a whole file in slices of so many bytes. */
export async function sendFile(
  host: TestHost,
  name: string,
  bytes: Uint8Array,
  sliceSize = 4_000_000,
): Promise<AttachedFile> {
  const upload = randomUUID()
  const size = bytes.byteLength
  for (let start = 0; ; start += sliceSize) {
    const answer = await sendSlice(host, { upload, size, start }, bytes.subarray(start, start + sliceSize))
    if (!answer.ok) throw new Error(`the file was refused: ${answer.code}`)
    const { sha256 } = answer.value
    if (sha256 !== null) return { sha256, name, mediaType: 'text/html', size }
  }
}

/** Attaches a file to a guiding document of the plan, which is made for it. */
export async function attachFile(host: TestHost, planId: string, file: AttachedFile, caption: string): Promise<void> {
  const document = {
    planId,
    title: `For ${caption}`,
    kind: 'legal-agreement',
    status: 'in-force',
    day: null,
    signatories: '',
    remark: '',
    marking: 'unclassified',
    provenance: null,
  } as const
  const made = await host.tell('document.create', { id: null, document })
  if (!made.ok) throw new Error(made.code)
  const owners = { noteId: null, milestoneId: null, documentId: made.value.id, meetingId: null }
  const said = { caption, day: '2016-09-12', file, marking: 'unclassified', provenance: null } as const
  const answer = await host.tell('attachment.create', { id: null, attachment: { planId, ...owners, ...said } })
  if (!answer.ok) throw new Error(answer.code)
}
