import { CurrencyCode } from '../currencies.ts'
import { Day, Id, Line, LongText, PartialDay, Year } from '../values.ts'
import { ContributionKind, DeliveryState, FundingKind } from '../vocabulary/resources.ts'
import { z } from '../zod.ts'
import { MaybeProvenance } from './provenance.ts'

/** A sum in whole minor units of its currency (cents of a dollar, whole yen); never negative. */
export const Money = z.strictObject({ amount: z.int().min(0).max(Number.MAX_SAFE_INTEGER), currency: CurrencyCode })
export type Money = z.infer<typeof Money>

/** Money that an activity, or the plan when `activityId` is null, needs, was promised, has received or has spent. */
export const fundingLineFields = {
  planId: Id,
  activityId: Id.nullable(),
  kind: FundingKind,
  /** Who gives; null for what is required, and for what was spent of money from several. */
  donorId: Id.nullable(),
  money: Money,
  /** The year it is meant for. */
  year: Year,
  /** When it was pledged, signed, received or spent; its rate is that of this day, or of the year's end without one. */
  day: Day.nullable(),
  remark: LongText,
  provenance: MaybeProvenance,
} as const

/** How many units of `to` one unit of `from` is worth: a decimal number as text, so that it is kept as it was published. */
export const Rate = z.strictObject({
  from: CurrencyCode,
  to: CurrencyCode,
  value: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,9})?$/)
    .refine((text) => Number(text) > 0, { message: 'rate.zero' }),
})
export type Rate = z.infer<typeof Rate>

/** A rate of exchange from a day on, until a later one is known. */
export const currencyRateFields = {
  planId: Id,
  rate: Rate,
  day: Day,
  /** Who published it, such as "UN operational rates of exchange". */
  source: Line,
  provenance: MaybeProvenance,
} as const

/** How a promise was kept so far. */
export const Delivery = z.strictObject({ state: DeliveryState, day: Day, text: LongText })
export type Delivery = z.infer<typeof Delivery>

/** What an organisation promised to bring to an activity, and what it delivered. */
export const contributionFields = {
  activityId: Id,
  organisationId: Id,
  kind: ContributionKind,
  /** What was promised, in words. */
  promise: LongText.min(1),
  promisedDay: PartialDay.nullable(),
  dueDay: Day.nullable(),
  delivery: Delivery.nullable(),
  provenance: MaybeProvenance,
} as const
