import type { Organisation } from '#contract/area/organisation'
import type { FailureCode } from '#contract/types'
import type { PartialDay } from '#contract/values'
import { send } from '../../api/client.ts'
import { newOrganisation } from '../../api/new-organisation.ts'
import { currentLanguage } from '../../i18n/translate.ts'
import { organisationNamed } from './lines.ts'

/** What an officer says of a plan when it begins. */
export type NewPlan = {
  readonly title: string
  readonly shortTitle: string
  readonly periodStart: PartialDay | null
  readonly periodEnd: PartialDay | null
  readonly organisationNames: readonly string[]
  readonly areaNames: readonly string[]
}

type Started = { readonly ok: true; readonly planId: string } | { readonly ok: false; readonly code: FailureCode }

/**
 * Makes a plan with its parties and thematic areas; an organisation that is not known yet is made too.
 * Stops at the first command that fails: what was made stays, is complete in itself, and can be undone.
 */
export async function startPlan(plan: NewPlan, known: readonly Organisation[]): Promise<Started> {
  const planId = crypto.randomUUID()
  const made = await send('plan.create', { id: planId, plan: planValues(plan) })
  if (!made.ok) return made
  for (const [position, name] of plan.organisationNames.entries()) {
    const failure = await addParty(planId, position, name, known)
    if (failure !== null) return { ok: false, code: failure }
  }
  for (const [position, name] of plan.areaNames.entries()) {
    const area = { planId, position, name, description: '', provenance: null }
    const added = await send('area.create', { id: null, area })
    if (!added.ok) return added
  }
  return { ok: true, planId }
}

async function addParty(
  planId: string,
  position: number,
  name: string,
  known: readonly Organisation[],
): Promise<FailureCode | null> {
  const organisation = organisationNamed(name, known)?.id ?? crypto.randomUUID()
  if (organisationNamed(name, known) === null) {
    const made = await send('organisation.create', { id: organisation, organisation: organisationCalled(name) })
    if (!made.ok) return made.code
  }
  const party = { planId, organisationId: organisation, position, functions: [], contribution: '', provenance: null }
  const added = await send('party.add', { id: null, party })
  return added.ok ? null : added.code
}

function planValues({ title, shortTitle, periodStart, periodEnd }: NewPlan) {
  return {
    title,
    shortTitle: shortTitle === '' ? title : shortTitle,
    kind: 'joint-action-plan' as const,
    state: 'current' as const,
    periodStart,
    periodEnd,
    focusYear: null,
    description: '',
    marking: 'unclassified' as const,
    provenance: null,
  }
}

/** An organisation known only by what the officer wrote: a name in one word is taken for its abbreviation. */
function organisationCalled(name: string) {
  const isAbbreviation = !name.includes(' ')
  return newOrganisation(currentLanguage(), isAbbreviation ? null : name, isAbbreviation ? name : null, 'multilateral')
}
