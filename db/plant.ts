import type { EntityName } from '#contract/entity/table'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { SeedCommand } from '#contract/seed'
import type { GivenCommand } from './carry-out.ts'
import { carryOut } from './carry-out.ts'
import { isDbName, parseInput } from './parse-input.ts'
import { newId } from './id.ts'
import type { Session } from './session.ts'

export type Planted = { readonly planted: number; readonly changed: readonly EntityName[] }

/**
 * Carries out a list of commands in one transaction: all, or none when one of them fails. Each is checked and logged as usual,
 * but none can be undone by the officer, who did not give it. History shows each at its own moment. Whom the commands name as
 * their author is not who works here next.
 */
export function plant(session: Session, commands: readonly SeedCommand[]): Answer<Planted, string> {
  return session.transact(
    () => plantAll(session, commands),
    ({ ok }) => ok,
  )
}

function plantAll(session: Session, commands: readonly SeedCommand[]): Answer<Planted, string> {
  const officer = session.device.state().profile
  const changed = new Set<EntityName>()
  for (const [index, { name, input, at }] of commands.entries()) {
    if (!isDbName(name)) return fail('operation.unknown', { index, name })
    const parsed = parseInput(name, JSON.stringify({ ...input, requestId: newId() }))
    if (!parsed.ok) return fail(parsed.code, { ...parsed.detail, index, name })
    // A seed command names a command of the database, whose schema has just parsed the input.
    const carriedOut = carryOut(session, { name, input: parsed.value } as GivenCommand, false, at ?? undefined)
    if (!carriedOut.answer.ok) return fail(carriedOut.answer.code, { ...carriedOut.answer.detail, index, name })
    for (const entity of carriedOut.changed) changed.add(entity)
  }
  session.device.setProfile(officer)
  return done({ planted: commands.length, changed: [...changed] })
}
