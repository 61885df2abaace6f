import type { CliCommand } from './command.ts'
import { actionsCommand } from './commands/actions.ts'
import { activitiesCommand } from './commands/activities.ts'
import { addNoteCommand } from './commands/add-note.ts'
import { attentionCommand } from './commands/attention.ts'
import { checkCommand } from './commands/check.ts'
import { contactsCommand } from './commands/contacts.ts'
import { contributionsCommand } from './commands/contributions.ts'
import { evidenceCommand } from './commands/evidence.ts'
import { fundingCommand } from './commands/funding.ts'
import { historyCommand } from './commands/history.ts'
import { indicatorsCommand } from './commands/indicators.ts'
import { meetingsCommand } from './commands/meetings.ts'
import { milestonesCommand } from './commands/milestones.ts'
import { notesCommand } from './commands/notes.ts'
import { periodsCommand } from './commands/periods.ts'
import { plansCommand } from './commands/plans.ts'
import { ratingsCommand } from './commands/ratings.ts'
import { reportCommand } from './commands/report.ts'
import { risksCommand } from './commands/risks.ts'
import { roundCommand } from './commands/round.ts'
import { seedCommand } from './commands/seed.ts'
import { selectionCommand } from './commands/selection.ts'
import { setStatusCommand } from './commands/set-status.ts'
import { slippageCommand } from './commands/slippage.ts'

/** Every command of the terminal by its name. */
export const commands: Readonly<Record<string, CliCommand>> = {
  seed: seedCommand,
  plans: plansCommand,
  activities: activitiesCommand,
  notes: notesCommand,
  attention: attentionCommand,
  ratings: ratingsCommand,
  milestones: milestonesCommand,
  slippage: slippageCommand,
  selection: selectionCommand,
  periods: periodsCommand,
  round: roundCommand,
  indicators: indicatorsCommand,
  risks: risksCommand,
  meetings: meetingsCommand,
  actions: actionsCommand,
  contacts: contactsCommand,
  funding: fundingCommand,
  contributions: contributionsCommand,
  evidence: evidenceCommand,
  history: historyCommand,
  'set-status': setStatusCommand,
  'add-note': addNoteCommand,
  report: reportCommand,
  check: checkCommand,
}
