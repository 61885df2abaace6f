export { NotesScreen } from './notes-screen.tsx'
export { RoundPage } from './round-page.tsx'
export { RoundScreen } from './round-screen.tsx'
