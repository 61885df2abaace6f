export { MilestonesScreen } from './milestones-screen.tsx'
export { MilestonesSection } from './milestones-section.tsx'
