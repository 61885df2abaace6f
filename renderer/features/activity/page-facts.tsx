import type { Activity } from '#contract/area/activity'
import type { StatusForm } from './activity-keys.ts'
import { GeographyFact, MarkingFact, NatureFact } from './code-facts.tsx'
import { DateFact } from './date-fact.tsx'
import { FactList } from './fact.tsx'
import { FocusFact } from './focus-fact.tsx'
import { OtherProvenance } from './other-provenance.tsx'
import { OutlineFacts } from './outline-facts.tsx'
import { Participants } from './participants.tsx'
import { SdgFact } from './sdg-fact.tsx'
import { StatusFact } from './status-fact.tsx'

type Props = { readonly activity: Activity; readonly status: StatusForm }

/** Every fact of the activity, for the side of its page. */
export function PageFacts({ activity, status }: Props) {
  return (
    <>
      <FactList>
        <StatusFact activity={activity} {...status} />
        <DateFact activity={activity} which="start" />
        <DateFact activity={activity} which="end" />
        <Participants activity={activity} isComplete />
        <FocusFact activity={activity} showsReasons />
        <OutlineFacts activity={activity} />
        <NatureFact activity={activity} />
        <GeographyFact activity={activity} />
        <SdgFact activity={activity} showsText />
        <MarkingFact activity={activity} />
      </FactList>
      <OtherProvenance provenance={activity.provenance} />
    </>
  )
}
