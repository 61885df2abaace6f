import { illustrative } from '../../provenance.ts'
import { noDates } from '../../rows.ts'
import type { ActivityRow, ParticipationRow, SelectionRow } from '../../rows.ts'
import { bothSides, deferredFor2016 } from '../entries.ts'

const madeUp: SelectionRow = {
  ...deferredFor2016,
  reason: 'Illustrative: not among the eleven of 2016.',
  provenance: illustrative,
}

function madeUpParts(parts: readonly ParticipationRow[]): readonly ParticipationRow[] {
  return parts.map((part) => ({ ...part, provenance: illustrative }))
}

/** no source at all, made up to show how the program marks such a line. */
export const madeUpActivities: readonly ActivityRow[] = [
  {
    reference: 'R-15',
    area: 'TA-3',
    focusArea: null,
    objective: 2,
    title: 'Joint training module on cryptocurrency tracing',
    description: 'Illustrative: made up for demonstration. No source names this activity.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Illustrative.' },
    dates: noDates,
    sdgTargets: ['16.4'],
    geography: 'Illustrative: no place chosen',
    participations: madeUpParts(
      bothSides(
        { role: 'co-lead', functions: ['capacity-building'], contribution: 'Illustrative: tracing cases.' },
        { role: 'co-lead', functions: ['capacity-building'], contribution: 'Illustrative: training module.' },
      ),
    ),
    selection: madeUp,
    provenance: illustrative,
  },
  {
    reference: 'R-16',
    area: 'TA-4',
    focusArea: null,
    objective: 1,
    title: 'Joint border-point assessment in one pilot region',
    description: 'Illustrative: made up for demonstration. No source names this activity.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Illustrative.' },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'Illustrative: one pilot region',
    participations: madeUpParts(
      bothSides(
        { role: 'co-lead', functions: ['operational-support'], contribution: 'Illustrative: police assessment.' },
        { role: 'co-lead', functions: ['criminal-justice-support'], contribution: 'Illustrative: justice assessment.' },
      ),
    ),
    selection: madeUp,
    provenance: illustrative,
  },
]
