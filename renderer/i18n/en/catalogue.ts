import { enSentences } from '#domain/words/sentences/en'
import { activity } from './activity.ts'
import { activityEditing } from './activity-editing.ts'
import { asOf } from './as-of.ts'
import { common } from './common.ts'
import { contributions } from './contributions.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { failures } from './failures.ts'
import { firstRun } from './first-run.ts'
import { frame } from './frame.ts'
import { funding } from './funding.ts'
import { history } from './history.ts'
import { indicators } from './indicators.ts'
import { keys } from './keys.ts'
import { matrix } from './matrix.ts'
import { meetings } from './meetings.ts'
import { milestones } from './milestones.ts'
import { money } from './money.ts'
import { monitoring } from './monitoring.ts'
import { organisations } from './organisations.ts'
import { overview } from './overview.ts'
import { palette } from './palette.ts'
import { planEditing } from './plan-editing.ts'
import { rating } from './rating.ts'
import { remedies } from './remedies.ts'
import { reports } from './reports.ts'
import { safety } from './safety.ts'
import { risks } from './risks.ts'
import { search } from './search.ts'
import { selection } from './selection.ts'
import { settings } from './settings.ts'
import { undo } from './undo.ts'

/** The English messages, the source of all others. An area is a file; its name is the first part of the key. */
export const english = {
  ...enSentences,
  asOf,
  common,
  contributions,
  failures,
  remedies,
  safety,
  undo,
  frame,
  funding,
  firstRun,
  selection,
  settings,
  palette,
  keys,
  matrix,
  meetings,
  milestones,
  money,
  activity,
  activityEditing,
  documents,
  evidence,
  history,
  rating,
  indicators,
  reports,
  risks,
  search,
  planEditing,
  monitoring,
  organisations,
  overview,
} as const
