import type { CliCommand } from './command.ts'
import { actionsCommand } from './commands/actions.ts'
import { activitiesCommand } from './commands/activities.ts'
import { addNoteCommand } from './commands/add-note.ts'
import { attentionCommand } from './commands/attention.ts'
import { checkCommand } from './commands/check.ts'
import { contributionsCommand } from './commands/contributions.ts'
import { fundingCommand } from './commands/funding.ts'
import { evidenceCommand } from './commands/evidence.ts'
import { historyCommand } from './commands/history.ts'
import { indicatorsCommand } from './commands/indicators.ts'
import { meetingsCommand } from './commands/meetings.ts'
import { notesCommand } from './commands/notes.ts'
import { plansCommand } from './commands/plans.ts'
import { ratingsCommand } from './commands/ratings.ts'
import { reportCommand } from './commands/report.ts'
import { risksCommand } from './commands/risks.ts'
import { roundCommand } from './commands/round.ts'
import { seedCommand } from './commands/seed.ts'
import { setStatusCommand } from './commands/set-status.ts'

/** Every command of the terminal by its name. */
export const commands: Readonly<Record<string, CliCommand>> = {
  seed: seedCommand,
  plans: plansCommand,
  activities: activitiesCommand,
  notes: notesCommand,
  attention: attentionCommand,
  ratings: ratingsCommand,
  round: roundCommand,
  indicators: indicatorsCommand,
  risks: risksCommand,
  meetings: meetingsCommand,
  actions: actionsCommand,
  funding: fundingCommand,
  contributions: contributionsCommand,
  evidence: evidenceCommand,
  history: historyCommand,
  'set-status': setStatusCommand,
  'add-note': addNoteCommand,
  report: reportCommand,
  check: checkCommand,
}
