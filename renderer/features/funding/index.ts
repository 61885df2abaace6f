export { ActivityFunding } from './activity-funding.tsx'
export { FundingScreen } from './funding-screen.tsx'
