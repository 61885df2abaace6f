export { ActivityContributions } from './activity-contributions.tsx'
export { ContributionsScreen } from './contributions-screen.tsx'
