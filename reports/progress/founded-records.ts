import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Provenance } from '#contract/entity/provenance'
import type { Id } from '#contract/values'

/** A record that says how it is founded. */
export type Founded = { readonly id: Id; readonly provenance: Provenance | null }

/** Every record of close monitoring among the facts: each says how it is founded. */
export function foundedRecords(monitoring: Partial<MonitoringFacts>): readonly Founded[] {
  return Object.values(monitoring)
    .flatMap((fact): readonly object[] => (Array.isArray(fact) ? fact : []))
    .filter((each): each is Founded => 'id' in each && 'provenance' in each)
}
