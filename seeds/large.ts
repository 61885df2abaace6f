import type { SeedCommand } from '#contract/seed'
import type { Id } from '#contract/values'
import { activityCommands } from './large/activity.ts'
import { entered, startMaking } from './large/make.ts'
import type { Make } from './large/make.ts'
import { planMonitoring } from './large/monitoring.ts'
import { organisationCommand } from './large/organisations.ts'
import { firstYear, makePlan } from './large/plan.ts'
import { fullShape } from './large/shape.ts'
import type { LargeShape } from './large/shape.ts'

const chunkSize = 2_000

/**
 * A workspace of any size, in chunks of at most 2,000 commands, made as they are asked for so that memory stays small.
 * The same shape and seed give the same commands, whatever the day.
 */
export function* largeCommands(shape: LargeShape): Generator<readonly SeedCommand[]> {
  let chunk: SeedCommand[] = []
  for (const command of allCommands(startMaking(fullShape(shape)))) {
    chunk.push(command)
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

function* allCommands(make: Make): Generator<SeedCommand> {
  const { shape } = make
  const firstDay = `${firstYear}-01-01`
  const change = { field: 'name', value: 'Generated data' } as const
  yield entered(make, firstDay, { name: 'workspace.edit', input: { change } })
  const organisationIds: Id[] = []
  for (let index = 0; index < shape.organisations; index += 1) {
    const { id, command } = organisationCommand(make, index)
    organisationIds.push(id)
    yield entered(make, firstDay, command)
  }
  for (let index = 0; index < shape.plans; index += 1) {
    const frame = makePlan(make, index, organisationIds)
    for (const command of frame.commands) yield entered(make, frame.firstDay, command)
    const periodId = make.nextId()
    if (shape.isMonitored) yield* planMonitoring(make, frame, periodId)
    const count = shareOf(shape.activities, shape.plans, index)
    for (let number = 1; number <= count; number += 1) {
      yield* activityCommands(make, { ...frame, organisationIds, periodId }, number)
    }
  }
}

/** The whole divided among the parts, the rest going to the first ones. */
function shareOf(whole: number, parts: number, index: number): number {
  return Math.floor(whole / parts) + (index < whole % parts ? 1 : 0)
}
