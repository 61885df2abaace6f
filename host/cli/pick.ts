import type { z } from '#contract/zod'
import type { GivenOptions } from './command.ts'
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

/** An option that takes a whole number of at least `least`; null without it. */
export function wholeNumber(options: GivenOptions, name: string, least: number): number | null {
  const given = options.text(name)
  if (given === null) return null
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given)
  throw new Stop(2, `--${name} takes a whole number from ${least}, not "${given}".`)
}

/** A year that an option names; null without it. */
export function givenYear(options: GivenOptions, name: string): number | null {
  return wholeNumber(options, name, firstYear)
}

const firstYear = 1900
