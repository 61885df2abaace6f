import { ActivityPage } from '../features/activity/index.ts'
import { OrganisationsScreen } from '../features/organisations/index.ts'
import { SearchScreen } from '../features/search/index.ts'
import { SettingsScreen } from '../features/settings/index.ts'
import { assertNever } from '#contract/result'
import type { Route } from '../routing/route.ts'
import { HomeScreen } from './home-screen.tsx'
import { PlanScreen } from './plan-screen.tsx'
import { UnknownPlace } from './unknown-place.tsx'

/** The screen of a place. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.kind) {
    case 'home':
      return <HomeScreen />
    case 'plan':
      return <PlanScreen planId={route.planId} section={route.section} activityId={route.activityId} />
    case 'activity':
      return <ActivityPage planId={route.planId} activityId={route.activityId} />
    case 'search':
      return <SearchScreen />
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
