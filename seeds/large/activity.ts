import type { SeedCommand, UndatedCommand } from '#contract/seed'
import { sdgTargets } from '#contract/sdg-targets'
import type { SdgTarget } from '#contract/sdg-targets'
import type { Day, Id } from '#contract/values'
import { functions, natures, noteKinds, roles } from '#contract/vocabulary'
import type { Marking } from '#contract/vocabulary'
import { addDays, daysBetween } from '#domain/days'
import { activityMonitoring } from './activity-monitoring.ts'
import { courseCommands, firstDates } from './course.ts'
import { entered, generated } from './make.ts'
import type { Make } from './make.ts'
import type { PlanFrame, Surroundings } from './plan.ts'
import type { Random } from './random.ts'
import { lastDay, schedule } from './schedule.ts'
import type { Schedule } from './schedule.ts'
import { anyLanguage, noteText, paragraph, phrase } from './text.ts'
import { activityTitle, geography } from './titles.ts'

/**
 * One activity with its participations, selections and notes, and with what became of it where its plan is monitored: in the order of
 * the moments.
 */
export function activityCommands(make: Make, around: Surroundings, number: number): readonly SeedCommand[] {
  return [...everyCommand(make, around, number)].toSorted((one, other) => compareText(one.at ?? '', other.at ?? ''))
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function* everyCommand(make: Make, around: Surroundings, number: number): Generator<SeedCommand> {
  const { random, nextId, shape } = make
  const activityId = nextId()
  const dates = schedule(random, `${around.startYear}-01-01`)
  const since = shape.isMonitored ? (dates.actualStart ?? around.firstDay) : around.firstDay
  yield entered(make, since, activityCommand(make, around, { activityId, number, dates }))
  for (const command of participationCommands(make, activityId, around.organisationIds)) {
    yield entered(make, since, command)
  }
  const selection = selectionCommand(make, activityId, dates)
  if (selection !== null) yield entered(make, since, selection)
  for (let index = 0; index < shape.notesPerActivity; index += 1) {
    const day = noteDay(random, dates)
    yield entered(make, day < since ? since : day, noteCommand(make, { planId: around.planId, activityId, day }))
  }
  if (!shape.isMonitored) return
  yield* courseCommands(make, activityId, dates)
  const chosenYear = selection?.input.selection.decision === 'chosen' ? selection.input.selection.year : null
  yield* activityMonitoring(make, around, { activityId, dates, since, chosenYear })
}

type Place = { readonly activityId: Id; readonly number: number; readonly dates: Schedule }

function activityCommand(
  { random, shape }: Make,
  frame: PlanFrame,
  { activityId, number, dates }: Place,
): UndatedCommand {
  const language = anyLanguage(random)
  return {
    name: 'activity.create',
    input: {
      id: activityId,
      activity: {
        planId: frame.planId,
        areaId: anyOf(random, frame.areaIds, frame.planId),
        focusAreaId: random.chance(0.8) ? anyOf(random, frame.focusAreaIds, frame.planId) : null,
        objectiveId: random.chance(0.7) ? anyOf(random, frame.objectiveIds, frame.planId) : null,
        reference: `A-${String(number).padStart(3, '0')}`,
        title: language === 'en' ? activityTitle(random) : phrase(random, language, 6 + random.below(6)),
        description: paragraph(random, language, 2 + random.below(4)),
        nature: random.chance(0.75) ? natures[0] : natures[1],
        horizon: random.chance(0.85) ? 'current' : 'aspirational',
        ...(shape.isMonitored ? firstDates(dates) : dates),
        sdgTargets: anyTargets(random),
        geography: geography(random),
        marking: marking(random),
        provenance: generated,
      },
    },
  }
}

function* participationCommands(make: Make, activityId: Id, organisationIds: readonly Id[]): Generator<UndatedCommand> {
  const { random, nextId } = make
  const first = random.below(organisationIds.length)
  const count = Math.min(organisationIds.length, 2 + random.below(4))
  for (let step = 0; step < count; step += 1) {
    yield {
      name: 'participation.add',
      input: {
        id: nextId(),
        participation: {
          activityId,
          organisationId: organisationIds[(first + step) % organisationIds.length] ?? activityId,
          role: step === 0 ? 'lead' : random.pick(roles),
          functions: [random.pick(functions)],
          contribution: phrase(random, 'en', 4 + random.below(8)),
          provenance: null,
        },
      },
    }
  }
}

type SelectionCommand = Extract<UndatedCommand, { readonly name: 'selection.set' }>

function selectionCommand({ random, nextId }: Make, activityId: Id, dates: Schedule): SelectionCommand | null {
  if (random.chance(0.5)) return null
  const year = Number(dates.plannedStart.slice(0, 4))
  const isChosen = random.chance(0.8)
  return {
    name: 'selection.set',
    input: {
      id: nextId(),
      selection: {
        activityId,
        year,
        decision: isChosen ? 'chosen' : 'deferred',
        reason: isChosen ? 'Ready to start.' : 'Waits for resources.',
        carriedFromYear: null,
        provenance: null,
      },
    },
  }
}

type NotePlace = { readonly planId: Id; readonly activityId: Id; readonly day: Day }

function noteCommand({ random, nextId }: Make, place: NotePlace): UndatedCommand {
  return {
    name: 'note.create',
    input: {
      id: nextId(),
      note: {
        ...place,
        kind: noteKinds[random.rank(noteKinds.length)] ?? 'progress',
        text: noteText(random),
        marking: marking(random),
        provenance: null,
      },
      isOwn: true,
    },
  }
}

/** A day on which the activity was under way, before the last day; now and then only the month is known. */
function noteDay(random: Random, dates: Schedule): Day {
  const end = dates.actualEnd ?? dates.revisedEnd?.day ?? dates.plannedEnd
  const to = end < lastDay ? end : lastDay
  const start = dates.actualStart ?? dates.plannedStart
  const from = start < to ? start : addDays(to, -200)
  const day = addDays(from, random.below(daysBetween(from, to) + 1))
  return random.chance(0.03) ? day.slice(0, 7) : day
}

function marking(random: Random): Marking {
  const place = random.unit()
  if (place < 0.9) return 'unclassified'
  return place < 0.98 ? 'confidential' : 'strictly-confidential'
}

function anyTargets(random: Random): SdgTarget[] {
  const targets = Array.from(
    { length: random.below(4) },
    () => sdgTargets[random.below(sdgTargets.length)]?.code ?? '16.a',
  )
  return [...new Set(targets)]
}

/** One of the ids; the other one only when there is none. */
function anyOf(random: Random, ids: readonly Id[], otherwise: Id): Id {
  return ids[random.below(ids.length)] ?? otherwise
}
