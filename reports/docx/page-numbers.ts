import type { ReportModel } from '../model.ts'

/** Counting the pages of 60 activities with their notes takes about a second, of 300 five. */
const mostCounted = 60

/** Whether the report is short enough that the pages of its contents are counted. */
export function hasPageNumbersInContents({ activityCount, noteCount }: ReportModel): boolean {
  return activityCount + noteCount <= 2 * mostCounted
}
