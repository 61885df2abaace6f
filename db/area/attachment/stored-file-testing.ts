import type { AttachedFile } from '#contract/entity/attachment'
import type { ReceivedSlice } from '#contract/file-transfer'
import { newId } from '../../id.ts'
import type { TestWorkspace } from '../../testing.ts'

/** Puts a text into the workspace as the bytes of a file, as the page does before it attaches it. */
export function storedFile({ workspace }: TestWorkspace, text: string, name = 'participants.txt'): AttachedFile {
  const bytes = new TextEncoder().encode(text)
  const slice = { upload: newId(), size: bytes.byteLength, start: 0, bytes }
  const answer = JSON.parse(workspace.receive(slice).text) as ReceivedSlice // what `receive` answers with
  if (!answer.ok || answer.value.sha256 === null) throw new Error(`the file was refused: ${JSON.stringify(answer)}`)
  return { sha256: answer.value.sha256, name, mediaType: 'text/plain', size: bytes.byteLength }
}
