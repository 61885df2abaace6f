import type { ComponentType } from 'react'
import { MatrixScreen } from '../features/matrix/index.ts'
import type { PlanScreenName } from '../routing/route.ts'
import { lazily } from '../ui/lazily.tsx'
import { openDialog } from './dialog-store.ts'

const monitoring = () => import('../features/monitoring/index.ts')
const meetings = () => import('../features/meetings/index.ts')

/**
 * Every screen of a plan. All but the matrix, where the program starts, are loaded when they are first shown: a new one is a line
 * like theirs.
 */
export const planScreens: { readonly [Name in PlanScreenName]: ComponentType<{ readonly planId: string }> } = {
  'matrix/activities': ({ planId }) => <MatrixScreen planId={planId} onEditOutline={() => openDialog('outline')} />,
  overview: lazily(() => import('../features/overview/index.ts').then((feature) => feature.OverviewScreen)),
  'funding/money': lazily(() => import('../features/funding/index.ts').then((feature) => feature.FundingScreen)),
  'funding/contributions': lazily(() =>
    import('../features/contributions/index.ts').then((feature) => feature.ContributionsScreen),
  ),
  'monitoring/round': lazily(() => monitoring().then((feature) => feature.RoundScreen)),
  'monitoring/milestones': lazily(() =>
    import('../features/milestones/index.ts').then((feature) => feature.MilestonesScreen),
  ),
  'monitoring/indicators': lazily(() =>
    import('../features/indicators/index.ts').then((feature) => feature.IndicatorsScreen),
  ),
  'monitoring/risks': lazily(() => import('../features/risks/index.ts').then((feature) => feature.RisksScreen)),
  'monitoring/notes': lazily(() => monitoring().then((feature) => feature.NotesScreen)),
  'matrix/selection': lazily(() => import('../features/selection/index.ts').then((feature) => feature.SelectionScreen)),
  'reviews/meetings': lazily(() => meetings().then((feature) => feature.MeetingsScreen)),
  'reviews/actions': lazily(() => meetings().then((feature) => feature.ActionsScreen)),
  'reviews/contacts': lazily(() => meetings().then((feature) => feature.ContactsScreen)),
  'documents/documents': lazily(() =>
    import('../features/documents/index.ts').then((feature) => feature.DocumentsScreen),
  ),
  'documents/evidence': lazily(() => import('../features/evidence/index.ts').then((feature) => feature.EvidenceScreen)),
  history: lazily(() => import('../features/history/index.ts').then((feature) => feature.HistoryScreen)),
  reports: lazily(() => import('../features/reports/index.ts').then((feature) => feature.ReportsScreen)),
}
