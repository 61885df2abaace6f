import type { Activity, Participation } from '#contract/area/activity'
import { roles } from '#contract/vocabulary'
import type { ReportContext } from './context.ts'
import { valueMark } from './marks.ts'

/** Who takes part, leads first, one organisation a line: "INTERPOL – Lead". */
export function rolesText(activity: Activity, context: ReportContext): string {
  return inRoleOrder(activity.participations)
    .map((each) => `${context.abbreviation(each.organisationId)} – ${roleWord(each, context)}`)
    .join('\n')
}

/** The organisations that lead, one a line. */
export function leadsText(activity: Activity, context: ReportContext): string {
  return inRoleOrder(activity.participations)
    .filter((each) => isLead(each))
    .map((each) => context.abbreviation(each.organisationId))
    .join('\n')
}

/** The organisations that take part without leading, one a line, with their roles. */
export function othersText(activity: Activity, context: ReportContext): string {
  const others = activity.participations.filter((each) => !isLead(each))
  return rolesText({ ...activity, participations: others }, context)
}

/** The word of a role, marked when the role is made up. */
export function roleWord(participation: Participation, context: ReportContext): string {
  return context.word('role', participation.role) + valueMark(participation.provenance, 'role')
}

function isLead(participation: Participation): boolean {
  return participation.role === 'lead' || participation.role === 'co-lead'
}

function inRoleOrder(participations: readonly Participation[]): readonly Participation[] {
  return participations.toSorted((first, second) => roles.indexOf(first.role) - roles.indexOf(second.role))
}
