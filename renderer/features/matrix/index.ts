export { MatrixScreen } from './matrix-screen.tsx'
