import type { Id } from '#contract/values'

/** The plan's id as the one word that stands for it in the index. */
export function planWord(planId: Id): string {
  return planId.replaceAll('-', '')
}
