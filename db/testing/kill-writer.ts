import { openWorkspace } from '../client.ts'
import { newId } from '../id.ts'

/**
 * Saves without end through the real worker, and prints the number of every save that was acknowledged; `kill.test.ts` ends it.
 * Arguments: the workspace, the machine's folder of marks, the number of the first save, and an activity to write about.
 */
const [path = '', marksFolder = '', first = '0', planId = '', activityId = ''] = process.argv.slice(2)

const opened = await openWorkspace({ path, mode: 'open', marksFolder, clock: { kind: 'system' } })
if (!opened.ok) throw new Error(opened.code)

const statuses = ['ongoing', 'closing']
for (let save = Number(first); ; save += 1) {
  const note = { planId, activityId, kind: 'progress', day: '2016-05-23', marking: 'unclassified', provenance: null }
  const text = `save ${save} ${'x'.repeat((save * 7_919) % 6_000)}`
  await must('note.create', { id: null, isOwn: false, note: { ...note, text } })
  await must('activity.setStatus', { activityId, status: { status: statuses[save % 2], reason: `save ${save}` } })
  process.stdout.write(`${save}\n`)
}

async function must(name: string, input: object): Promise<void> {
  if (!opened.ok) throw new Error(opened.code)
  const text = await opened.value.call(name, JSON.stringify({ requestId: newId(), ...input }))
  if (!text.startsWith('{"ok":true')) throw new Error(text)
}
