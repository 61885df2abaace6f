import type { Activity } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import { roles } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { AddParticipant } from './add-participant.tsx'
import { ParticipantFact } from './participant-fact.tsx'

/** The organisations of the activity, leading ones first, each with its role, functions and contribution. */
export function Participants({ activity }: { readonly activity: Activity }) {
  const isReadOnly = useIsReadOnly()
  const answer = useQuery('organisation.list', {})
  if (answer.kind !== 'ready') return null

  const { organisations } = answer.value
  const inOrder = activity.participations.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return (
    <>
      {inOrder.map((participation) => (
        <ParticipantFact
          key={participation.id}
          participation={participation}
          organisation={organisations.find((each) => each.id === participation.organisationId) ?? null}
          reference={activity.reference}
        />
      ))}
      {!isReadOnly && <AddParticipant activity={activity} organisations={absentOf(activity, organisations)} />}
    </>
  )
}

function absentOf({ participations }: Activity, organisations: readonly Organisation[]): readonly Organisation[] {
  return organisations.filter((each) => participations.every(({ organisationId }) => organisationId !== each.id))
}
