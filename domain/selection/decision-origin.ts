import type { Provenance } from '#contract/entity/provenance'
import type { SelectionDecision } from '#contract/vocabulary'

type Origin = { readonly carriedFromYear: number | null; readonly provenance: Provenance | null }
type Known = Origin & { readonly decision: SelectionDecision }

/**
 * Where a decision about a year comes from when it is written again; null for one that was not made before. Its source stays while the
 * decision is the same, and what is put off is no longer carried over.
 */
export function originOfDecision(known: Known | null, decision: SelectionDecision): Origin {
  return {
    carriedFromYear: decision === 'deferred' ? null : (known?.carriedFromYear ?? null),
    provenance: known?.decision === decision ? known.provenance : null,
  }
}
