import type { Activity } from '#contract/area/activity'
import type { Note } from '#contract/area/note'
import type { ReportFacts } from '#contract/area/report'
import { sampleFacts } from './sample-facts.ts'
import { testId } from './sample-ids.ts'

/** The sample over and over until the plan has so many activities, each with a note. */
export function largeFacts(activityCount: number): ReportFacts {
  const facts = sampleFacts()
  const numbers = Array.from({ length: activityCount }, (_, index) => index)
  const activities = numbers.flatMap((index): readonly Activity[] =>
    facts.activities.slice(index % facts.activities.length, (index % facts.activities.length) + 1).map((activity) => ({
      ...activity,
      id: testId(100_000 + index),
      reference: `A-${index + 1}`,
      areaId: testId(20 + (index % 6)),
    })),
  )
  const notes = activities.flatMap((activity, index): readonly Note[] =>
    facts.notes.slice(index % facts.notes.length, (index % facts.notes.length) + 1).map((note) => ({
      ...note,
      id: testId(900_000 + index),
      activityId: activity.id,
      activityReference: activity.reference,
      activityTitle: activity.title,
    })),
  )
  return { ...facts, activities, notes }
}
