import { PartialDay } from '#contract/values'
import { NoteKind, noteKinds } from '#contract/vocabulary'
import { withWorkspace } from '../asking.ts'
import type { CliCommand, GivenOptions } from '../command.ts'
import { findActivity } from '../find-activity.ts'
import { oneOf } from '../pick.ts'
import { Stop } from '../stop.ts'
import { activity, plan, workspace } from './shared-options.ts'

export const addNoteCommand: CliCommand = {
  usage: 'add-note --workspace F --activity REF [--plan P] --kind K --text T [--day D]',
  summary: `Writes a monitoring note of a kind: ${noteKinds.join(', ')}. The day is today unless given.`,
  options: {
    ...workspace,
    ...plan,
    ...activity,
    kind: { type: 'string' },
    text: { type: 'string' },
    day: { type: 'string' },
  },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const kind = oneOf(NoteKind, noteKinds, 'kind', options.needed('kind'))
    const text = options.needed('text')
    const given = dayOf(options)
    const changed = await withWorkspace(context, async (asking) => {
      const found = await findActivity(asking, options)
      const { planId, id: activityId, marking } = found
      const day = given ?? (await asking.ask('app.state', {})).today
      const note = { planId, activityId, kind, day, text, marking, provenance: null }
      await asking.tell('note.create', { id: null, note, isOwn: true })
      return found
    })
    context.say(`The note is on ${changed.reference}.`)
    return 0
  },
}

function dayOf(options: GivenOptions): PartialDay | null {
  const given = options.text('day')
  if (given === null || PartialDay.safeParse(given).success) return given
  throw new Stop(2, `--day takes a day such as 2016-05-23, or a month or year, not "${given}".`)
}
