import type { z } from '#contract/zod'
import { Stop } from './stop.ts'

/** An option that takes one word of a list. */
export function oneOf<Word extends string>(
  schema: z.ZodType<Word>,
  words: readonly Word[],
  name: string,
  given: string,
): Word {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Stop(2, `--${name} takes one of ${words.join(', ')}, not "${given}".`)
}

/** An option that takes a whole number of at least `least`. */
export function wholeNumber(name: string, given: string, least: number): number {
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given)
  throw new Stop(2, `--${name} takes a whole number from ${least}, not "${given}".`)
}
