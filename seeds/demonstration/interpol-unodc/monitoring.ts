import type { SeedCommand } from '#contract/seed'
import { heldMeetings } from '../meetings.ts'
import type { ActivityRow } from '../rows.ts'
import { evidenceCommands } from './evidence.ts'
import { actionPointCommands } from './monitoring/action-points.ts'
import { contactCommands } from './monitoring/contacts.ts'
import { contributionCommands } from './monitoring/contributions.ts'
import { criterionCommands } from './monitoring/criteria.ts'
import { fundingCommands } from './monitoring/funding.ts'
import { indicatorCommands } from './monitoring/indicators.ts'
import { documentedMeetings } from './monitoring/meetings.ts'
import { reviewCommands } from './monitoring/mid-year-review.ts'
import { milestoneCommands } from './monitoring/milestones.ts'
import { periodCommands, roundCommands } from './monitoring/periods.ts'
import { riskCommands } from './monitoring/risks.ts'
import { settingCommands } from './monitoring/settings.ts'
import { plan } from './plan.ts'

/** Everything that close monitoring adds to the plan of 2016: mostly made up, for no source tells of it. */
export function monitoringCommands(activities: readonly ActivityRow[]): readonly SeedCommand[] {
  return [
    ...settingCommands(),
    ...activities.flatMap(milestoneCommands),
    ...periodCommands(),
    ...indicatorCommands(),
    ...roundCommands(),
    ...riskCommands(),
    ...fundingCommands(),
    ...activities.flatMap(contributionCommands),
    ...criterionCommands(),
    ...contactCommands(),
    ...reviewCommands(),
    ...actionPointCommands(),
    ...heldMeetings(plan, documentedMeetings),
    ...evidenceCommands(),
  ]
}
