export { Palette } from './palette.tsx'
export type { PaletteCommand } from './palette-command.ts'
