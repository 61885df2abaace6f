import type { SeedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'
import { stableId } from '../../../stable-id.ts'
import { activityId, organisationId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { derivedFields, illustrative, withFields } from '../../provenance.ts'
import type { ActivityRow } from '../../rows.ts'
import { signingDay } from './days.ts'

/** A milestone as the research notes list it; without the day on which it was reached it is still open on the day of the review. */
type MilestoneRow = {
  readonly day: Day
  readonly title: string
  readonly deliverable: string
  readonly isReached: boolean
}

const reached = (day: Day, title: string, deliverable: string): MilestoneRow => ({
  day,
  title,
  deliverable,
  isReached: true,
})
const open = (day: Day, title: string, deliverable: string): MilestoneRow => ({
  day,
  title,
  deliverable,
  isReached: false,
})

/** Every day, title and deliverable is made up; so is that those up to 30 September were reached on their days, and two were missed. */
const milestones: { readonly [reference: string]: readonly MilestoneRow[] } = {
  'F-01': [
    reached('2016-06-15', 'Priority points agreed', 'List of front-line points'),
    reached('2016-09-15', 'Access opened at first point', 'First point connected to I-24/7'),
    open('2016-11-30', 'Joint training held', 'Course in law and practice, with its evaluation'),
  ],
  'F-02': [
    reached('2016-06-30', 'List of tools agreed', 'List of tools and databases'),
    open('2016-10-31', 'Training material updated', 'Training material that shows the tools'),
  ],
  'F-03': [
    reached('2016-06-30', 'Contact points exchanged', 'List of contact points on both sides'),
    open('2016-09-15', 'Joint workshop', 'Workshop of police and prosecutors, with its conclusions'),
    open('2016-12-15', 'Lessons note', 'Note on what was learned'),
  ],
  'F-04': [
    reached('2016-07-31', 'Work plan agreed', 'Work plan of the two firearms programmes'),
    open('2016-11-30', 'Training for one region', 'Regional course, with its evaluation'),
  ],
  'F-05': [
    open('2016-10-31', 'Inception meeting', 'Minutes of the meeting'),
    open('2016-12-15', 'First training', 'Course for investigators and prosecutors'),
  ],
  'F-06': [
    reached('2016-06-30', 'Priorities agreed', 'List of priorities'),
    reached('2016-08-31', 'Data exchange held', 'Data for the evidence base'),
    open('2016-12-15', 'Year review', 'Review of the year'),
  ],
  'F-07': [
    reached(
      '2016-06-30',
      'Tool shared with national bureaus',
      'Practical assistance tool sent to National Central Bureaus',
    ),
    reached('2016-07-31', 'Regional workshop', 'Workshop, with its conclusions'),
  ],
  'F-08': [
    open('2016-09-15', 'Needs survey', 'Answers of the laboratories asked'),
    open('2016-12-15', 'Joint proposal', 'Proposal for a joint project'),
  ],
  'F-09': [
    reached('2016-07-31', 'List of networks', 'List of regional networks and units'),
    open('2016-10-31', 'Pilot connection', 'One network connected'),
  ],
  'F-10': [
    open('2016-10-31', 'Scope note', 'Note on scope and method'),
    open('2016-12-15', 'First draft', 'First draft of the study'),
  ],
  'F-11': [
    reached('2016-06-30', 'Focal points named', 'Names of the focal points'),
    reached('2016-09-30', 'Mid-year review', 'Minutes with decisions'),
    open('2016-12-15', 'Annual review', 'Report on the year'),
  ],
}

/** The id of a milestone by its activity and its place among the milestones of that. */
export function milestoneId(reference: string, place: number): Id {
  return stableId(`milestone/${reference}/${place}`)
}

/** The milestones of an activity, each owned by who leads it. */
export function milestoneCommands(row: ActivityRow): readonly SeedCommand[] {
  const ownerId = leaderOf(row)
  return (milestones[row.reference] ?? []).flatMap(({ day, title, deliverable, isReached }, index) => {
    const id = milestoneId(row.reference, index + 1)
    const milestone = {
      activityId: activityId(row.reference),
      title,
      deliverable: `Illustrative: ${deliverable}.`,
      ownerId,
      plannedDay: day,
      revisedDay: null,
      actualDay: null,
      provenance: ownerId === null ? illustrative : withFields(illustrative, ownerFromLead),
    }
    return [
      ...given(signingDay, [{ name: 'milestone.create', input: { id, milestone } }]),
      ...(isReached
        ? given(day, [
            { name: 'milestone.edit', input: { milestoneId: id, change: { field: 'actualDay', value: day } } },
          ])
        : []),
    ]
  })
}

const ownerFromLead = derivedFields('the organisation that leads the activity, or the first that does', 'ownerId')

/** Who leads; of several who lead together the first, and nobody where each implements its own part. */
function leaderOf({ participations }: ActivityRow): Id | null {
  const leader =
    participations.find(({ role }) => role === 'lead') ?? participations.find(({ role }) => role === 'co-lead')
  return leader === undefined ? null : organisationId(leader.organisation)
}
