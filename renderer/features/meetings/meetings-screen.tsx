import { useRoute } from '../../routing/use-route.ts'
import { MeetingList } from './meeting-list.tsx'
import { MeetingPage } from './meeting-page.tsx'

/** The review meetings of a plan, or the one that the place names. */
export function MeetingsScreen({ planId }: { readonly planId: string }) {
  const route = useRoute()
  const meetingId = route.kind === 'plan' ? route.recordId : null
  if (meetingId === null) return <MeetingList planId={planId} />
  return <MeetingPage key={meetingId} planId={planId} meetingId={meetingId} />
}
