/** The sections of a plan, in the order of their tabs. */
export const planSections = ['matrix', 'documents', 'history', 'reports'] as const
export type PlanSection = (typeof planSections)[number]

/** Every place in the program. `activityId` of a section is the activity in the panel beside it. */
export type Route =
  | { readonly kind: 'home' }
  | {
      readonly kind: 'plan'
      readonly planId: string
      readonly section: PlanSection
      readonly activityId: string | null
    }
  | { readonly kind: 'activity'; readonly planId: string; readonly activityId: string }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'organisations' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'unknown' }

/** The place as text, such as `/plan/<id>/matrix?activity=<id>`; what the host remembers. */
export function placeOf(route: Route): string {
  switch (route.kind) {
    case 'home':
    case 'unknown':
      return '/'
    case 'plan': {
      const query = route.activityId === null ? '' : `?activity=${encodeURIComponent(route.activityId)}`
      return `/plan/${encodeURIComponent(route.planId)}/${route.section}${query}`
    }
    case 'activity':
      return `/plan/${encodeURIComponent(route.planId)}/activity/${encodeURIComponent(route.activityId)}`
    case 'search':
      return route.text === '' ? '/search' : `/search?text=${encodeURIComponent(route.text)}`
    case 'organisations':
    case 'settings':
      return `/${route.kind}`
  }
}

/** Reads a place back; anything else is `unknown`. */
export function routeOf(place: string): Route {
  const [path = '', query = ''] = place.split('?', 2)
  const parameters = new URLSearchParams(query)
  const [first, planId, section, activityId, ...rest] = path.split('/').filter(Boolean).map(decode)
  if (rest.length > 0) return { kind: 'unknown' }
  if (first === undefined) return { kind: 'home' }
  if (first === 'plan' && planId !== undefined) return planRoute(planId, section, activityId, parameters)
  if (planId !== undefined) return { kind: 'unknown' }
  if (first === 'search') return { kind: 'search', text: parameters.get('text') ?? '' }
  if (first === 'organisations' || first === 'settings') return { kind: first }
  return { kind: 'unknown' }
}

/** The address of a place, for `href`. Links are plain anchors: the browser does the rest. */
export function hrefTo(route: Route): string {
  return `#${placeOf(route)}`
}

function planRoute(
  planId: string,
  name: string | undefined,
  activityId: string | undefined,
  parameters: URLSearchParams,
): Route {
  if (name === 'activity' && activityId !== undefined) return { kind: 'activity', planId, activityId }
  const section = planSections.find((each) => each === name)
  if (section === undefined || activityId !== undefined) return { kind: 'unknown' }
  return { kind: 'plan', planId, section, activityId: parameters.get('activity') }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a stray percent sign is no escape; the place will be unknown
  }
}
