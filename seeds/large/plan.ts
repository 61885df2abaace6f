import type { UndatedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'
import { documentKinds, functions } from '#contract/vocabulary'
import { generated } from './make.ts'
import type { Make } from './make.ts'
import { anyLanguage, paragraph } from './text.ts'
import { areaNames, focusAreaNames } from './titles.ts'

/** A plan with what its activities point to. */
export type PlanFrame = {
  readonly planId: Id
  readonly startYear: number
  /** The day on which the plan was entered. */
  readonly firstDay: Day
  /** The year whose rounds and meetings are told. */
  readonly focusYear: number
  readonly areaIds: readonly Id[]
  readonly focusAreaIds: readonly Id[]
  readonly objectiveIds: readonly Id[]
  readonly commands: readonly UndatedCommand[]
}

/** A plan with who can take part in its activities, and the period whose round is told. */
export type Surroundings = PlanFrame & { readonly organisationIds: readonly Id[]; readonly periodId: Id }

/** The year in which the first plan begins. */
export const firstYear = 2016
const startYears = 10
const durationYears = 3

/** The plan itself, its parties, documents and outline. Plans begin in turn from 2016 to 2025. */
export function makePlan(make: Make, index: number, organisationIds: readonly Id[]): PlanFrame {
  const { random, nextId } = make
  const planId = nextId()
  const startYear = firstYear + (index % startYears)
  const focusYear = startYear + 1
  const outline = makeOutline(make, planId)
  const plan: UndatedCommand = {
    name: 'plan.create',
    input: {
      id: planId,
      plan: {
        title: `Generated joint action plan ${index + 1} (${startYear}-${startYear + durationYears - 1})`,
        shortTitle: `Generated ${index + 1}`,
        kind: 'joint-action-plan',
        state: startYear + durationYears > 2026 ? 'current' : 'historical',
        periodStart: String(startYear),
        periodEnd: String(startYear + durationYears - 1),
        focusYear,
        description: paragraph(random, anyLanguage(random), 4),
        marking: 'unclassified',
        provenance: generated,
      },
    },
  }
  const commands = [plan, ...partyCommands(make, planId, organisationIds), ...documentCommands(make, planId, startYear)]
  const firstDay = `${startYear}-01-01`
  return { planId, startYear, firstDay, focusYear, ...outline, commands: [...commands, ...outline.commands] }
}

function partyCommands(
  { random, nextId }: Make,
  planId: Id,
  organisationIds: readonly Id[],
): readonly UndatedCommand[] {
  const first = random.below(organisationIds.length)
  return [0, 1, 2].slice(0, Math.min(3, organisationIds.length)).map((step) => ({
    name: 'party.add',
    input: {
      id: nextId(),
      party: {
        planId,
        organisationId: organisationIds[(first + step) % organisationIds.length] ?? planId,
        position: step + 1,
        functions: [random.pick(functions)],
        contribution: paragraph(random, 'en', 1),
        provenance: null,
      },
    },
  }))
}

function documentCommands({ random, nextId }: Make, planId: Id, startYear: number): readonly UndatedCommand[] {
  return [1, 2, 3].map((number) => ({
    name: 'document.create',
    input: {
      id: nextId(),
      document: {
        planId,
        title: `Generated guiding document ${number}`,
        kind: random.pick(documentKinds),
        status: 'signed',
        day: number === 1 ? `${startYear}-0${1 + random.below(9)}` : String(startYear),
        signatories: '',
        remark: paragraph(random, 'en', 1),
        marking: 'unclassified',
        provenance: generated,
      },
    },
  }))
}

function makeOutline(
  { random, nextId }: Make,
  planId: Id,
): Pick<PlanFrame, 'areaIds' | 'focusAreaIds' | 'objectiveIds' | 'commands'> {
  const areaIds = areaNames.map(nextId)
  const focusAreaIds = focusAreaNames.map(nextId)
  const objectiveIds = [nextId(), nextId()]
  const place = (index: number) => ({ planId, position: index + 1, provenance: null })
  const areas = areaNames.flatMap((name, index): readonly UndatedCommand[] => [
    {
      name: 'area.create',
      input: { id: areaIds[index] ?? null, area: { ...place(index), name, description: paragraph(random, 'en', 2) } },
    },
  ])
  const focusAreas = focusAreaNames.map((name, index): UndatedCommand => ({
    name: 'focusArea.create',
    input: { id: focusAreaIds[index] ?? null, focusArea: { ...place(index), name } },
  }))
  const objectives = objectiveIds.map((id, index): UndatedCommand => ({
    name: 'objective.create',
    input: { id, objective: { ...place(index), text: paragraph(random, 'en', 2) } },
  }))
  return { areaIds, focusAreaIds, objectiveIds, commands: [...areas, ...focusAreas, ...objectives] }
}
