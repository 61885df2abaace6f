export { RisksScreen } from './risks-screen.tsx'
export { RisksSection } from './risks-section.tsx'
