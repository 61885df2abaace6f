/** How much data to make. */
export type LargeShape = {
  readonly activities: number
  readonly notesPerActivity: number
  /** About 300 activities each when it is not given. */
  readonly plans?: number
  readonly organisations?: number
  /**
   * Whether the plans have been closely monitored: their milestones, money, rounds, risks and meetings, entered as the years went by. They
   * have unless this is false; then there are only activities with their partners and notes, all entered at once.
   */
  readonly isMonitored?: boolean
  /** The same seed gives the same data. */
  readonly seed: number
}

export type FullShape = Required<LargeShape>

const usualActivitiesPerPlan = 300
const usualOrganisations = 24

/** The shape with its usual values filled in: at least one plan, and enough organisations to be partners. */
export function fullShape(shape: LargeShape): FullShape {
  return {
    ...shape,
    plans: Math.max(1, shape.plans ?? Math.ceil(shape.activities / usualActivitiesPerPlan)),
    organisations: Math.max(2, shape.organisations ?? usualOrganisations),
    isMonitored: shape.isMonitored ?? true,
  }
}
