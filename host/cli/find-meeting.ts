import type { ValueOf } from '#contract/types'
import type { PlanReading } from './command.ts'
import { Stop } from './stop.ts'

type Meeting = ValueOf<'meeting.list'>['records'][number]

/** The meeting that `--meeting` names: by its id, its day, or a part of its title that no other meeting of the plan has. */
export async function findMeeting({ ask, subject }: PlanReading, given: string): Promise<Meeting> {
  const { records } = await ask('meeting.list', subject)
  const wanted = given.trim().toLowerCase()
  const found = matches(records, wanted)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const listed = records.map(({ day, title }) => `${day} ${title}`).join('; ') || 'none'
  const how = found.length === 0 ? 'There is no meeting' : 'There are several meetings'
  throw new Stop(1, `${how} "${given}". Nothing was changed. Meetings of this plan: ${listed}.`)
}

/** The closest kind of match decides. */
function matches(meetings: readonly Meeting[], wanted: string): readonly Meeting[] {
  const ways = [
    ({ id }: Meeting) => id === wanted,
    ({ day }: Meeting) => day === wanted,
    ({ title }: Meeting) => wanted !== '' && title.toLowerCase().includes(wanted),
  ]
  return ways.map((isMatch) => meetings.filter(isMatch)).find((found) => found.length > 0) ?? []
}
