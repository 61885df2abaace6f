import type { agendaOperations } from '#contract/area/agenda'
import type { EntityValues } from '#contract/entity/table'
import { done, fail } from '#contract/result'
import type { Failed } from '#contract/result'
import type { Id } from '#contract/values'
import { firstWords } from '#domain/first-words'
import { movedOrder } from '#domain/meetings/moved-order'
import { proposeAgenda } from '#domain/meetings/propose-agenda'
import type { HandlersOf } from '../../handler.ts'
import type { Statements } from '../../statements.ts'
import { agendaFacts } from './agenda-facts.ts'

/** More than any meeting speaks about; the rest is counted. */
const mostProposals = 200

type NewItem = Pick<EntityValues<'agendaItem'>, 'kind' | 'title' | 'activityId' | 'actionPointId'>

/** The agenda of a meeting as a whole. */
export const agendaHandlers: HandlersOf<keyof typeof agendaOperations> = {
  'agenda.propose': (context, { meetingId }) => {
    const facts = agendaFacts(context, meetingId)
    if (facts === null) return fail('meeting.unknown', { meetingId })
    const proposals = proposeAgenda(facts)
    return done({ proposals: proposals.slice(0, mostProposals), total: proposals.length })
  },

  'agenda.add': ({ statements, write, about }, { meetingId, items }) => {
    const planId = statements.record.planOf('meeting', meetingId)
    if (planId === null) return fail('meeting.unknown', { meetingId })
    const fault = items.map((item) => itemFault(statements, planId, item)).find((each) => each !== null)
    if (fault !== undefined) return fault
    const first = agendaOf(statements, meetingId).length
    const values = items.map((item, index) => ({
      ...item,
      meetingId,
      position: first + index,
      discussion: '',
      provenance: null,
    }))
    about(firstWords(values.map(({ title }) => title).join(', ')))
    return done({ ids: values.map((value) => write.create('agendaItem', null, value)) })
  },

  'agenda.move': ({ statements, write, about }, { agendaItemId, toIndex }) => {
    const item = statements.record.values('agendaItem', agendaItemId)
    if (item === null) return fail('agendaItem.unknown', { agendaItemId })
    about(firstWords(item.title))
    const ids = agendaOf(statements, item.meetingId).map(({ id }) => id)
    for (const [position, id] of movedOrder(ids, agendaItemId, toIndex).entries()) {
      write.set('agendaItem', id, 'position', position)
    }
    return done({})
  },
}

/** The items of a meeting in their order; of two in one place the older first. */
function agendaOf({ record }: Statements, meetingId: Id) {
  return record.naming('agendaItem', 'meetingId', meetingId).toSorted((one, other) => one.position - other.position)
}

function itemFault(
  { record }: Statements,
  planId: Id,
  { activityId, actionPointId }: NewItem,
): Failed<'activity.unknown' | 'actionPoint.unknown'> | null {
  if (activityId !== null && record.planOf('activity', activityId) !== planId) {
    return fail('activity.unknown', { activityId })
  }
  if (actionPointId !== null && record.planOf('actionPoint', actionPointId) !== planId) {
    return fail('actionPoint.unknown', { actionPointId })
  }
  return null
}
