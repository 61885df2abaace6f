import type { RoundScope } from '#contract/area/round'
import type { Day } from '#contract/values'
import { dayIn, keptDay } from './kept-day.ts'

/** The sections of a plan, in the order of their tabs. */
export const planSections = [
  'overview',
  'matrix',
  'monitoring',
  'funding',
  'reviews',
  'reports',
  'documents',
  'history',
] as const
export type PlanSection = (typeof planSections)[number]

/** The views of each section, the first of them shown unless another is named; none where the section is one screen. */
export const planViews = {
  overview: [],
  matrix: ['activities', 'selection'],
  monitoring: ['round', 'milestones', 'indicators', 'risks', 'notes'],
  funding: ['money', 'contributions'],
  reviews: ['meetings', 'actions', 'contacts'],
  documents: ['documents', 'evidence'],
  history: [],
  reports: [],
} as const satisfies { readonly [Section in PlanSection]: readonly string[] }

/** Every screen of a plan: a section that is one screen, or a section and one of its views, such as `monitoring/round`. */
export type PlanScreenName = {
  [Section in PlanSection]: (typeof planViews)[Section] extends readonly []
    ? Section
    : `${Section}/${(typeof planViews)[Section][number]}`
}[PlanSection]

/** The views of a section as places can name them. */
export function viewsOf(section: PlanSection): readonly string[] {
  return planViews[section]
}

/** The screen that a place of a plan shows. */
export function screenNameOf(section: PlanSection, view: string | null): PlanScreenName {
  const shown = view ?? viewsOf(section)[0]
  // A place holds only views of its section: see `routeOf`.
  return (shown === undefined ? section : `${section}/${shown}`) as PlanScreenName
}

/**
 * Every place in the program. `activityId` of a section is the activity in the panel beside it; `recordId` is what the screen shows
 * opened, such as one of the meetings.
 */
export type Route =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'plan'
      readonly planId: string
      readonly section: PlanSection
      /** One of the section's views; null for the first, or where it has none. */
      readonly view: string | null
      readonly activityId: string | null
      readonly recordId: string | null
      readonly asOf?: AsOf
    }
  | { readonly kind: 'activity'; readonly planId: string; readonly activityId: string; readonly asOf?: AsOf }
  | RoundRoute
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'my-work' }
  | { readonly kind: 'organisations' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'unknown' }

/** The day that a plan is shown as of; null for the present. A place that says nothing of it stays in the day that is shown. */
type AsOf = Day | null | undefined

/** The monitoring round of a period, activity by activity; without one it is where it was left. */
export type RoundRoute = {
  readonly kind: 'round'
  readonly planId: string
  readonly periodId: string
  readonly scope: RoundScope
  readonly activityId: string | null
}

type PlanRoute = Extract<Route, { readonly kind: 'plan' }>
type Shown = Partial<Pick<PlanRoute, 'view' | 'activityId' | 'recordId' | 'asOf'>>

/** A section of a plan; the view is the section's first, and nothing is opened, unless told. */
export function planPlace(
  planId: string,
  section: PlanSection,
  { view = null, activityId = null, recordId = null, asOf }: Shown = {},
): PlanRoute {
  return { kind: 'plan', planId, section, view, activityId, recordId, asOf }
}

/** The place as text, such as `/plan/<id>/matrix?activity=<id>`; what the host remembers. */
export function placeOf(route: Route): string {
  switch (route.kind) {
    case 'home':
    case 'unknown':
      return '/'
    case 'plan': {
      const view = route.view === null ? '' : `/${route.view}`
      return `/plan/${encodeURIComponent(route.planId)}/${route.section}${view}${queryOf(route)}`
    }
    case 'activity':
      return `/plan/${encodeURIComponent(route.planId)}/activity/${encodeURIComponent(route.activityId)}${queryOf(route)}`
    case 'round': {
      const { planId, periodId, scope, activityId } = route
      const parts = new URLSearchParams({ scope, ...(activityId !== null && { activity: activityId }) })
      return `/plan/${encodeURIComponent(planId)}/round/${encodeURIComponent(periodId)}?${parts.toString()}`
    }
    case 'search':
      return route.text === '' ? '/search' : `/search?text=${encodeURIComponent(route.text)}`
    case 'my-work':
    case 'organisations':
    case 'settings':
      return `/${route.kind}`
  }
}

/** Reads a place back; anything else is `unknown`. */
export function routeOf(place: string): Route {
  const [path = '', query = ''] = place.split('?', 2)
  const parameters = new URLSearchParams(query)
  const [first, planId, section, last, ...rest] = path.split('/').filter(Boolean).map(decode)
  if (rest.length > 0) return { kind: 'unknown' }
  if (first === undefined) return { kind: 'home' }
  if (first === 'plan' && planId !== undefined) return planRoute(planId, section, last, parameters)
  if (planId !== undefined) return { kind: 'unknown' }
  if (first === 'search') return { kind: 'search', text: parameters.get('text') ?? '' }
  if (first === 'my-work' || first === 'organisations' || first === 'settings') return { kind: first }
  return { kind: 'unknown' }
}

/** The address of a place, for `href`. Links are plain anchors: the browser does the rest. */
export function hrefTo(route: Route): string {
  return `#${placeOf(route)}`
}

function planRoute(
  planId: string,
  name: string | undefined,
  last: string | undefined,
  parameters: URLSearchParams,
): Route {
  if (name === 'activity' && last !== undefined) {
    return { kind: 'activity', planId, activityId: last, asOf: dayIn(parameters) }
  }
  if (name === 'round' && last !== undefined) {
    const scope = parameters.get('scope') === 'all' ? 'all' : 'focus'
    return { kind: 'round', planId, periodId: last, scope, activityId: parameters.get('activity') }
  }
  const section = planSections.find((each) => each === name)
  if (section === undefined) return { kind: 'unknown' }
  const view = last === undefined ? null : viewsOf(section).find((each) => each === last)
  if (view === undefined) return { kind: 'unknown' }
  return planPlace(planId, section, {
    view,
    activityId: parameters.get('activity'),
    recordId: parameters.get('record'),
    asOf: dayIn(parameters),
  })
}

function queryOf(route: Extract<Route, { readonly kind: 'plan' | 'activity' }>): string {
  const parameters = {
    record: route.kind === 'plan' ? route.recordId : null,
    activity: route.kind === 'plan' ? route.activityId : null,
    asOf: route.asOf === undefined ? keptDay(route.planId) : route.asOf,
  }
  const parts = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a stray percent sign is no escape; the place will be unknown
  }
}
