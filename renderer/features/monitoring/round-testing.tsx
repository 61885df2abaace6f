import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import type { RoundRoute } from '../../routing/route.ts'
import { useRoute } from '../../routing/use-route.ts'
import { endRoundDraft } from './round-drafts.ts'
import { RoundPage } from './round-page.tsx'
import { planId, quarter, testId } from './testing.tsx'

/** The round as the program draws it, following its own address once it has one; beyond it stands only the list. */
export function FollowedRound() {
  const route = useRoute()
  const start: RoundRoute = { kind: 'round', planId, periodId: quarter.id, scope: 'focus', activityId: null }
  return route.kind === 'plan' ? <h1>The list</h1> : <RoundPage {...(route.kind === 'round' ? route : start)} />
}

/** Answers of a host that saves whatever a round records. */
export const saved = {
  'roundEntry.create': () => done({ id: testId('c', 9) }),
  'roundEntry.edit': () => done({}),
  'note.create': () => done({ id: testId('c', 8) }),
  'activity.setStatus': () => done({}),
} satisfies FakeAnswers

/** Leaves nothing of a round behind for the next test. */
export function leaveRound(): void {
  setTandem(null)
  for (const number of [1, 2, 3]) endRoundDraft({ periodId: quarter.id, activityId: testId('a', number) })
}
