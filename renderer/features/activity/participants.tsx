import type { Activity, Participation } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { roles } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { AddParticipant } from './add-participant.tsx'
import { ParticipantFact } from './participant-fact.tsx'

type Props = {
  readonly activity: Activity
  /** With the functions of each, and the way to add another. */
  readonly isComplete: boolean
}

/** The organisations of the activity, leading ones first, each with its role and what it contributes. */
export function Participants({ activity, isComplete }: Props) {
  const isReadOnly = useIsReadOnly()
  const answer = useQuery('organisation.list', {})
  const plan = useQuery('plan.get', { planId: activity.planId })
  if (answer.kind !== 'ready' || plan.kind !== 'ready') return null

  const { organisations } = answer.value
  const { participations } = activity
  const inOrder = participations.toSorted((a, b) => placeOf(a, plan.value) - placeOf(b, plan.value))
  const canAdd = !isReadOnly && (isComplete || participations.length === 0)
  return (
    <>
      {inOrder.map((participation) => (
        <ParticipantFact
          key={participation.id}
          participation={participation}
          organisation={organisations.find((each) => each.id === participation.organisationId) ?? null}
          reference={activity.reference}
          isComplete={isComplete}
        />
      ))}
      {canAdd && <AddParticipant activity={activity} organisations={absentOf(activity, organisations)} />}
    </>
  )
}

/** By role; in the same role the parties of the plan come first, in their order. */
function placeOf({ role, organisationId }: Participation, { parties }: Plan): number {
  const party = parties.find((each) => each.organisationId === organisationId)
  const most = 1_000_000
  return roles.indexOf(role) * most + (party?.position ?? most - 1)
}

function absentOf({ participations }: Activity, organisations: readonly Organisation[]): readonly Organisation[] {
  return organisations.filter((each) => participations.every(({ organisationId }) => organisationId !== each.id))
}
