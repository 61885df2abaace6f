export { ActivityPage } from './activity-page.tsx'
export { ActivityPanel } from './activity-panel.tsx'
