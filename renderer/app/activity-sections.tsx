import type { ComponentType } from 'react'

/** What a feature shows of an activity in its panel and on its page: a `PanelSection`. */
export type ActivitySection = ComponentType<{ readonly planId: string; readonly activityId: string }>

/** Between what the activity is and its notes. */
const above: readonly ActivitySection[] = []

/** Between its notes and its history. */
const below: readonly ActivitySection[] = []

type Props = { readonly planId: string; readonly activityId: string }

/** The parts of an activity that features besides its own know of: a new one is a line in the lists above. */
export function activitySections(props: Props) {
  const show = (sections: readonly ActivitySection[]) =>
    sections.map((Section, index) => <Section key={index} {...props} />)
  return { aboveNotes: show(above), belowNotes: show(below) }
}
