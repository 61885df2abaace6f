import { Id } from './values.ts'
import { z } from './zod.ts'

type Fields = { readonly [field: string]: z.ZodType }

type Change<F extends Fields> = {
  [Field in keyof F & string]: z.ZodObject<{ field: z.ZodLiteral<Field>; value: F[Field] }, z.core.$strict>
}[keyof F & string]

/** One edited field with its new value: a union over the fields that may be edited. */
export function changeOf<F extends Fields>(fields: F): z.ZodUnion<readonly [Change<F>, ...Change<F>[]]> {
  const options = Object.entries(fields).map(([field, value]) => z.strictObject({ field: z.literal(field), value }))
  // Object.entries forgets which value belongs to which key; each option above pairs them again.
  return z.union(options as unknown as readonly [Change<F>, ...Change<F>[]])
}

/** Fields without those named: what is fixed when a record is made. */
export function without<F extends Fields, Name extends keyof F & string>(
  fields: F,
  ...names: readonly Name[]
): Omit<F, Name> {
  const kept = Object.entries(fields).filter(([field]) => !names.some((name) => name === field))
  return Object.fromEntries(kept) as Omit<F, Name> // the same entries, less those named
}

/** The id a caller may give a record it makes (seeds, optimistic screens); null lets the program make one. */
export const GivenId = Id.nullable()

/** A fresh UUID per intent: the same command sent twice with it is carried out once. */
export const RequestId = Id
