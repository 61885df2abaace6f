import type { EntityName, EntityValues } from '#contract/entity/table'
import type { SeedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'

/** A record with its id. */
export type Replayed<Entity extends EntityName> = EntityValues<Entity> & { readonly id: Id }

const making = new Set(['create', 'add', 'set'])

/** The records of one entity as the commands up to a day leave them, that day included; without a day, as all of them do. */
export function recordsOn<Entity extends EntityName>(
  commands: readonly SeedCommand[],
  entity: Entity,
  day: Day = '9999-12-31',
): readonly Replayed<Entity>[] {
  const records = new Map<string, Record<string, unknown>>()
  for (const command of commands) {
    const [subject = '', verb = ''] = command.name.split('.')
    if (subject !== entity || (command.at ?? '').slice(0, 10) > day) continue
    const input = new Map<string, unknown>(Object.entries(command.input))
    const id = String(input.get(making.has(verb) ? 'id' : `${entity}Id`))
    const change = making.has(verb) ? { ...(input.get(entity) as object), id } : changeOf(verb, input)
    records.set(id, { ...records.get(id), ...change })
  }
  // Each was made with all fields of the entity, which the contract checks beside this.
  return [...records.values()] as unknown as readonly Replayed<Entity>[]
}

function changeOf(verb: string, input: ReadonlyMap<string, unknown>): Record<string, unknown> {
  if (verb === 'setStatus') return { status: input.get('status') }
  if (verb === 'overrideRating') return { ratingOverride: input.get('override') }
  if (verb === 'judge') return { criteriaMet: input.get('criteriaMet') }
  if (verb === 'reviseDate')
    return { [input.get('date') === 'start' ? 'revisedStart' : 'revisedEnd']: input.get('revision') }
  const { field, value } = input.get('change') as { readonly field: string; readonly value: unknown } // what every edit has
  return { [field]: value }
}
