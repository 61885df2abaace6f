import type { ComponentType } from 'react'
import { lazily } from '../ui/lazily.tsx'

/** What a feature shows of an activity in its panel and on its page: a `PanelSection`. */
export type ActivitySection = ComponentType<{ readonly planId: string; readonly activityId: string }>

const asPart = { Waiting: null }

/** Between what the activity is and its notes. */
const above: readonly ActivitySection[] = [
  lazily(() => import('../features/rating/index.ts').then((feature) => feature.RatingSection), asPart),
  lazily(() => import('../features/milestones/index.ts').then((feature) => feature.MilestonesSection), asPart),
]

/** Between its notes and its history. */
const below: readonly ActivitySection[] = [
  lazily(() => import('../features/indicators/index.ts').then((feature) => feature.IndicatorsSection), asPart),
  lazily(() => import('../features/risks/index.ts').then((feature) => feature.RisksSection), asPart),
  lazily(() => import('../features/meetings/index.ts').then((feature) => feature.MeetingsOfActivity), asPart),
  lazily(() => import('../features/funding/index.ts').then((feature) => feature.ActivityFunding), asPart),
  lazily(() => import('../features/contributions/index.ts').then((feature) => feature.ActivityContributions), asPart),
]

type Props = { readonly planId: string; readonly activityId: string }

/** The parts of an activity that features besides its own know of: a new one is a line in the lists above. */
export function activitySections(props: Props) {
  const show = (sections: readonly ActivitySection[]) =>
    sections.map((Section, index) => <Section key={index} {...props} />)
  return { aboveNotes: show(above), belowNotes: show(below) }
}
