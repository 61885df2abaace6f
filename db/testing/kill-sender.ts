import { openWorkspace } from '../client.ts'
import { newId } from '../id.ts'

/**
 * Sends files without end through the real worker, and prints a line for every slice that arrived and the hash of every file that did;
 * `kill-upload.test.ts` ends it. Its argument is the workspace.
 */
const [path = ''] = process.argv.slice(2)
const sliceSize = 300_000
const sliceCount = 4

const opened = await openWorkspace({ path, mode: 'open', marksFolder: null, clock: { kind: 'system' } })
if (!opened.ok) throw new Error(opened.code)

for (let file = 0; ; file += 1) {
  const upload = newId()
  for (let slice = 0; slice < sliceCount; slice += 1) {
    const bytes = new Uint8Array(sliceSize).fill((file * sliceCount + slice + process.pid) & 255)
    const given = { upload, size: sliceSize * sliceCount, start: slice * sliceSize, bytes }
    const answer = await opened.value.receive(given)
    if (!answer.ok) throw new Error(answer.code)
    process.stdout.write(`${answer.value.sha256 ?? 'slice'}\n`)
  }
}
