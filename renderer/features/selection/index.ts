export { SelectionScreen } from './selection-screen.tsx'
