export { IndicatorsScreen } from './indicators-screen.tsx'
export { IndicatorsSection } from './indicators-section.tsx'
