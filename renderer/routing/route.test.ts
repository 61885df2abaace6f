import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf, planPlace, planSections, routeOf, viewsOf } from './route.ts'
import type { Route } from './route.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const asOf = fc.constantFrom(null, '2016-09-30', '0999-01-01')

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ kind: 'home' }, { kind: 'my-work' }, { kind: 'organisations' }, { kind: 'settings' }),
  fc.constantFrom(...planSections).chain((section) =>
    fc
      .record({
        planId: id,
        view: fc.constantFrom(null, ...viewsOf(section)),
        activityId: fc.option(id),
        recordId: fc.option(id),
        asOf,
      })
      .map(({ planId, ...shown }) => planPlace(planId, section, shown)),
  ),
  fc.record({ kind: fc.constant('activity' as const), planId: id, activityId: id, asOf }),
  fc.record({
    kind: fc.constant('round' as const),
    planId: id,
    periodId: id,
    scope: fc.constantFrom('focus' as const, 'all' as const),
    activityId: fc.option(id),
  }),
  fc.record({ kind: fc.constant('search' as const), text: fc.string({ unit: 'grapheme' }) }),
)

test('every place has an address, and the address leads back to it', () => {
  fc.assert(
    fc.property(route, (place) => {
      expect(routeOf(placeOf(place))).toEqual(place)
    }),
  )
})

test.each([
  '/nowhere',
  '/plan',
  '/plan/1',
  '/plan/1/coverage',
  '/plan/1/matrix/more',
  '/settings/x',
  '/plan/1/activity/2/3',
])('%s is no place', (address) => {
  expect(routeOf(address)).toEqual({ kind: 'unknown' })
})

test('an address with a broken escape is read as it stands', () => {
  expect(routeOf('/plan/%E0%A4%A/matrix')).toMatchObject({ kind: 'plan', planId: '%E0%A4%A' })
})

test('an address that names a day that is none shows the present', () => {
  expect(routeOf('/plan/1/matrix?asOf=2016-02-30')).toMatchObject({ kind: 'plan', asOf: null })
})
