import type { Section } from '../model.ts'

/** A4 in twentieths of a point, and the width that its margins leave. */
export type PageSize = {
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly textWidth: number
}

const portrait = { width: 11_906, height: 16_838, margin: 1_020 }
const landscape = { width: 16_838, height: 11_906, margin: 907 }

/** The paper of a section's pages. */
export function pageSizeOf(orientation: Section['orientation']): PageSize {
  const size = orientation === 'portrait' ? portrait : landscape
  return { ...size, textWidth: size.width - 2 * size.margin }
}
