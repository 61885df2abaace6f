import type { ActivityLine } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import { newOrganisation } from '../../api/new-organisation.ts'
import { testActivityLine } from '../../api/record-testing.ts'
import { shownToday } from '../../api/workspace-testing.tsx'
import { matrixRows } from './matrix-row.ts'
import type { MatrixRow } from './matrix-row.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'

/** A readable id for tests: `testId('a', 3)`. */
export function testId(kind: 'a' | 'b' | 'c' | 'd', number: number): string {
  return `00000000-0000-4000-8000-${kind}${String(number).padStart(11, '0')}`
}

export function testArea(number: number, name: string): ThematicArea {
  return {
    id: testId('b', number),
    planId,
    position: number,
    provenance: null,
    name,
    description: '',
    activityCount: 0,
  }
}

export function testOrganisation(number: number, abbreviation: string): Organisation {
  return { id: testId('c', number), ...newOrganisation('en', null, abbreviation, 'multilateral') }
}

export function testLine(number: number, part: Partial<ActivityLine> = {}): ActivityLine {
  const place = { planId, areaId: testId('b', 1) }
  return testActivityLine({
    id: testId('a', number),
    ...place,
    reference: `F-${number}`,
    title: `Activity ${number}`,
    ...part,
  })
}

/** Rows as the screen works them out, among the given areas and organisations. */
export function testRows(
  activities: readonly ActivityLine[],
  areas: readonly ThematicArea[] = [testArea(1, 'Terrorism')],
  organisations: readonly Organisation[] = [],
): readonly MatrixRow[] {
  return matrixRows({ activities, areas, focusAreas: [], organisations, today: shownToday, language: 'en' })
}
