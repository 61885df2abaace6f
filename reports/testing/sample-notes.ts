import type { Note } from '#contract/area/note'
import { lines } from './sample-activities.ts'
import { planId, testId } from './sample-ids.ts'

type NoteLine = readonly [activity: number | null, day: string, kind: Note['kind'], text: string, source: string | null]

/** The sample's notes, newest first. */
export const noteLines: readonly NoteLine[] = [
  [4, '2016-08-30', 'decision', 'CRIMJUST: INTERPOL joins by a Project Cooperation Agreement.', 'I10'],
  [
    2,
    '2016-07-12',
    'progress',
    'Focal points of both networks met in Vienna.\n\nThey agreed a first list of cases to follow from detection to judgement, and asked for a shared calendar of operations.',
    null,
  ],
  [2, '2016-07', 'risk', 'Interpreters for the autumn workshop are not yet funded.', null],
  [5, '2016-05-24', 'progress', 'First World Wildlife Crime Report presented at the Commission.', 'I31'],
  [
    null,
    '2016-05-23',
    'decision',
    'Arrangement signed in Vienna; Joint Action Plan and Activity Matrix presented.',
    'S004',
  ],
]

/** The note of a line. */
export function noteOf([activityIndex, day, kind, text, source]: NoteLine, index: number): Note {
  const line = activityIndex === null ? undefined : lines[activityIndex]
  return {
    id: testId(500 + index),
    planId,
    activityId: activityIndex === null ? null : testId(100 + activityIndex),
    kind,
    day,
    text,
    authorId: source === null ? testId(3) : null,
    marking: 'unclassified',
    provenance: source === null ? null : { kind: 'documented', source, fields: [] },
    authorName: source === null ? 'Ana Sample' : null,
    activityReference: line?.[0] ?? null,
    activityTitle: line?.[2] ?? null,
  }
}
