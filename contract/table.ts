import { activityOperations } from './area/activity.ts'
import { agendaOperations } from './area/agenda.ts'
import { appOperations } from './area/app.ts'
import { attachmentOperations } from './area/attachment.ts'
import { attentionOperations } from './area/attention.ts'
import { documentOperations } from './area/document.ts'
import { evidenceOperations } from './area/evidence.ts'
import { historyOperations } from './area/history.ts'
import { meetingOperations } from './area/meeting.ts'
import { monitoringOperations } from './area/monitoring.ts'
import { noteOperations } from './area/note.ts'
import { organisationOperations } from './area/organisation.ts'
import { outlineOperations } from './area/outline.ts'
import { pastOperations } from './area/past.ts'
import { planOperations } from './area/plan.ts'
import { ratingOperations } from './area/rating.ts'
import { reportOperations } from './area/report.ts'
import { resourceOperations } from './area/resources.ts'
import { riskOperations } from './area/risk.ts'
import { roundOperations } from './area/round.ts'
import { searchOperations } from './area/search.ts'
import { selectionOperations } from './area/selection.ts'
import { workspaceOperations } from './area/workspace.ts'

/** Every operation that may be called across the boundary. Adding one is its entry here and its handler. */
export const operations = {
  ...appOperations,
  ...workspaceOperations,
  ...organisationOperations,
  ...planOperations,
  ...documentOperations,
  ...outlineOperations,
  ...activityOperations,
  ...selectionOperations,
  ...noteOperations,
  ...monitoringOperations,
  ...roundOperations,
  ...riskOperations,
  ...resourceOperations,
  ...meetingOperations,
  ...agendaOperations,
  ...attachmentOperations,
  ...evidenceOperations,
  ...attentionOperations,
  ...historyOperations,
  ...pastOperations,
  ...searchOperations,
  ...reportOperations,
  ...ratingOperations,
} as const
