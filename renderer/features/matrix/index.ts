export { askMatrixAhead } from './ask-ahead.ts'
export { MatrixScreen } from './matrix-screen.tsx'
