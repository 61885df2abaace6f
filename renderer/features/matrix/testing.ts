import type { ActivityLine } from '#contract/area/activity'
import type { AppState } from '#contract/area/app'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { matrixRows } from './matrix-row.ts'
import type { MatrixRow } from './matrix-row.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const testDay = '2016-09-30'

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
  const names = { nameEn: null, nameFr: null, nameEs: null, nameAr: null, nameRu: null, nameZh: null }
  const others = {
    abbreviationFr: null,
    abbreviationEs: null,
    abbreviationAr: null,
    abbreviationRu: null,
    abbreviationZh: null,
  }
  const kind = 'multilateral'
  const rest = { kind, seat: null, description: '', functions: [], provenance: null } satisfies Partial<Organisation>
  return {
    id: testId('c', number),
    ...names,
    abbreviationEn: abbreviation,
    ...others,
    ...rest,
  }
}

export function testLine(number: number, part: Partial<ActivityLine> = {}): ActivityLine {
  return {
    id: testId('a', number),
    planId,
    areaId: testId('b', 1),
    focusAreaId: null,
    reference: `F-${number}`,
    title: `Activity ${number}`,
    nature: 'joint',
    horizon: 'current',
    status: 'ongoing',
    plannedStart: null,
    plannedEnd: null,
    revisedStart: null,
    revisedEnd: null,
    actualStart: null,
    actualEnd: null,
    geography: '',
    marking: 'unclassified',
    provenance: null,
    roles: [],
    selectedYears: [],
    noteCount: 0,
    lastNoteDay: null,
    ...part,
  }
}

/** Rows as the screen works them out, among the given areas and organisations. */
export function testRows(
  activities: readonly ActivityLine[],
  areas: readonly ThematicArea[] = [testArea(1, 'Terrorism')],
  organisations: readonly Organisation[] = [],
): readonly MatrixRow[] {
  return matrixRows({ activities, areas, focusAreas: [], organisations, today: testDay, language: 'en' })
}

export function testPlan(part: Partial<Plan> = {}): Plan {
  return {
    id: planId,
    title: 'Joint plan',
    shortTitle: 'Plan',
    currency: null,
    ratingThresholds: null,
    kind: 'joint-action-plan',
    state: 'current',
    periodStart: null,
    periodEnd: null,
    focusYear: 2016,
    description: '',
    marking: 'unclassified',
    provenance: null,
    parties: [],
    activityCount: 0,
    provenanceCounts: [],
    selectionYears: [2016],
    ...part,
  }
}

export function testState({ readOnly = false }: { readonly readOnly?: boolean } = {}): AppState {
  const workspace = {
    name: 'Desk',
    path: '/desk.tandem',
    fileName: 'desk.tandem',
    readOnly,
    missingSaves: 0,
    lastPlace: null,
  }
  return {
    workspace,
    recent: [],
    toOpen: null,
    interrupted: null,
    preferences: { theme: 'light', language: 'en', density: 'normal' },
    version: '0',
    workspacesFolder: '/',
    canChooseFile: false,
    canPrintPdf: false,
    today: testDay,
    isDemonstrationDay: false,
  }
}
