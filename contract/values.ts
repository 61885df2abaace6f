import { z } from './zod.ts'

/** A record's id: a UUID (version 7 when Tandem makes it), lower case. */
export const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
export type Id = z.infer<typeof Id>

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day of the calendar: `2016-02-30` is not. Years 0001 to 9999. */
export function isCalendarDay(text: string): boolean {
  if (!dayPattern.test(text) || text.startsWith('0000')) return false
  const instant = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

/** A civil date, `YYYY-MM-DD`, without a time or a zone. */
export const Day = z.string().refine(isCalendarDay, { message: 'day.impossible' })
export type Day = string

/** A date as exactly as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const PartialDay = z
  .string()
  .refine(
    (text) => isCalendarDay(text) || (/^\d{4}(-\d{2})?$/.test(text) && isCalendarDay(`${text}-01-01`.slice(0, 10))),
    { message: 'day.impossible' },
  )
export type PartialDay = string

/** A moment, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = string

/** One line of text, 1 to 500 characters, not blank. */
export const Line = z
  .string()
  .max(500)
  .refine((text) => text.trim() !== '', { message: 'text.blank' })

/** Text of any script and length up to a million characters; may be empty. Kept as typed. */
export const LongText = z.string().max(1_000_000)

/** A year of a plan. */
export const Year = z.int().min(1900).max(2200)
