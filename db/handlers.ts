import type { DbName } from '#contract/types'
import { activityHandlers } from './area/activity/handlers.ts'
import { documentHandlers } from './area/document/handlers.ts'
import { historyHandlers } from './area/history/handlers.ts'
import { noteHandlers } from './area/note/handlers.ts'
import { organisationHandlers } from './area/organisation/handlers.ts'
import { outlineHandlers } from './area/outline/handlers.ts'
import { planHandlers } from './area/plan/handlers.ts'
import { ratingHandlers } from './area/rating/handlers.ts'
import { reportHandlers } from './area/report/handlers.ts'
import { searchHandlers } from './area/search/handlers.ts'
import { workspaceHandlers } from './area/workspace/handlers.ts'
import { evidenceHandlers } from './area/attachment/evidence-handlers.ts'
import { attachmentHandlers } from './area/attachment/handlers.ts'
import { attentionHandlers } from './area/attention/handlers.ts'
import { agendaHandlers } from './area/meeting/agenda-handlers.ts'
import { meetingHandlers } from './area/meeting/handlers.ts'
import { monitoringHandlers } from './area/monitoring/handlers.ts'
import { roundHandlers } from './area/round/handlers.ts'
import { resourceHandlers } from './area/resources/handlers.ts'
import { riskHandlers } from './area/risk/handlers.ts'
import { yearSelectionHandlers } from './area/selection/handlers.ts'
import type { CoreName, HandlersOf } from './handler.ts'

/** The handler of every operation that runs in the database; one that is missing does not compile. */
export const handlers: HandlersOf<Exclude<DbName, CoreName>> = {
  ...activityHandlers,
  ...documentHandlers,
  ...historyHandlers,
  ...noteHandlers,
  ...organisationHandlers,
  ...outlineHandlers,
  ...planHandlers,
  ...reportHandlers,
  ...ratingHandlers,
  ...searchHandlers,
  ...workspaceHandlers,
  ...riskHandlers,
  ...resourceHandlers,
  ...monitoringHandlers,
  ...roundHandlers,
  ...meetingHandlers,
  ...agendaHandlers,
  ...attentionHandlers,
  ...attachmentHandlers,
  ...evidenceHandlers,
  ...yearSelectionHandlers,
}
