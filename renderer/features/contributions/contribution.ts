import type { InputOf, ValueOf } from '#contract/types'

/** A promise as it is kept. */
export type Contribution = ValueOf<'contribution.list'>['records'][number]

/** A field of a promise that can be changed, with its new value. */
export type ContributionChange = InputOf<'contribution.edit'>['change']
