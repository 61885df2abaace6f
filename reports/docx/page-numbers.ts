import type { ReportModel } from '../model.ts'

/** Counting the pages of forty activities with a note each takes half a second, of three hundred five seconds. */
const mostCounted = 80

/** Whether the report is short enough that the pages of its contents are counted. */
export function hasPageNumbersInContents({ activityCount, noteCount }: ReportModel): boolean {
  return activityCount + noteCount <= mostCounted
}
