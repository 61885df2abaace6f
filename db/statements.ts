import { activityStatements } from './area/activity/statements.ts'
import { evidenceStatements } from './area/attachment/evidence-statements.ts'
import { attentionStatements } from './area/attention/statements.ts'
import { documentStatements } from './area/document/statements.ts'
import { historyStatements } from './area/history/statements.ts'
import { noteStatements } from './area/note/statements.ts'
import { organisationStatements } from './area/organisation/statements.ts'
import { outlineStatements } from './area/outline/statements.ts'
import { planStatements } from './area/plan/statements.ts'
import { ratingStatements } from './area/rating/facts-statements.ts'
import { slippageStatements } from './area/rating/slippage-statements.ts'
import { recordStatements } from './area/record/statements.ts'
import { reportStatements } from './area/report/statements.ts'
import { fundingStatements } from './area/resources/statements.ts'
import { roundStatements } from './area/round/statements.ts'
import { searchStatements } from './area/search/statements.ts'
import { workspaceStatements } from './area/workspace/statements.ts'
import type { ReadDb } from './database.ts'

/** The questions of every area, prepared once when the workspace is opened. */
export function prepareStatements(database: ReadDb) {
  return Object.freeze({
    activity: activityStatements(database),
    attention: attentionStatements(database),
    document: documentStatements(database),
    evidence: evidenceStatements(database),
    funding: fundingStatements(database),
    history: historyStatements(database),
    note: noteStatements(database),
    organisation: organisationStatements(database),
    outline: outlineStatements(database),
    plan: planStatements(database),
    rating: ratingStatements(database),
    record: recordStatements(database),
    report: reportStatements(database),
    round: roundStatements(database),
    search: searchStatements(database),
    slippage: slippageStatements(database),
    workspace: workspaceStatements(database),
  })
}

export type Statements = ReturnType<typeof prepareStatements>
