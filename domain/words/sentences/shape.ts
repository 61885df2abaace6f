import type { RatingReason } from '#contract/area/rating'
import type { AttentionKind } from '#contract/vocabulary/attention'

/**
 * What screens and reports both say in whole sentences, in ICU message format. A sentence names its values as the record does
 * that it tells of: one missing or one too many does not compile.
 */
export type Sentences = {
  /** Why the rule does not propose green, told with `reasonValues`. */
  readonly reason: { readonly [Code in RatingReason['code']]: string }
  /** Why something wants attention, told with the `count` of it. */
  readonly attention: { readonly [Kind in AttentionKind]: string }
}
