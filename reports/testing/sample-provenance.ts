import type { Provenance } from '#contract/entity/provenance'

/** A derived record with made-up dates and status. */
export const derived: Provenance = {
  kind: 'derived',
  source: 'S004',
  fields: ['status', 'plannedEnd', 'revisedEnd', 'actualEnd'].map((field) => ({
    field,
    kind: 'illustrative',
    source: null,
  })),
}
/** A record that a source vouches for. */
export const documented: Provenance = { kind: 'documented', source: 'S004', fields: [] }
