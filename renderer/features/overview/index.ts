export { MyWorkScreen } from './my-work-screen.tsx'
export { OverviewScreen } from './overview-screen.tsx'
