import { assertNever } from '#contract/result'
import type { Route } from '../routing/route.ts'
import { lazily } from '../ui/lazily.tsx'
import { activitySections } from './activity-sections.tsx'
import { HomeScreen } from './home-screen.tsx'
import { PlanScreen } from './plan-screen.tsx'
import { UnknownPlace } from './unknown-place.tsx'

const ActivityPage = lazily(() => import('../features/activity/index.ts').then((feature) => feature.ActivityPage))
const RoundPage = lazily(() => import('../features/monitoring/index.ts').then((feature) => feature.RoundPage))
const SearchScreen = lazily(() => import('../features/search/index.ts').then((feature) => feature.SearchScreen))
const MyWorkScreen = lazily(() => import('../features/overview/index.ts').then((feature) => feature.MyWorkScreen))
const OrganisationsScreen = lazily(() =>
  import('../features/organisations/index.ts').then((feature) => feature.OrganisationsScreen),
)
const SettingsScreen = lazily(() => import('../features/settings/index.ts').then((feature) => feature.SettingsScreen))

/** The screen of a place. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'home':
      return <HomeScreen />
    case 'plan':
      return <PlanScreen {...route} />
    case 'activity':
      return <ActivityPage {...route} {...activitySections(route)} />
    case 'round':
      return <RoundPage {...route} />
    case 'search':
      return <SearchScreen />
    case 'my-work':
      return <MyWorkScreen />
    case 'organisations':
      return <OrganisationsScreen />
    case 'settings':
      return <SettingsScreen />
    case 'unknown':
      return <UnknownPlace />
    default:
      return assertNever(route)
  }
}
