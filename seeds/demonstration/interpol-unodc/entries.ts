import type { OrganisationFunction } from '#contract/vocabulary'
import { derivedPart } from '../participation.ts'
import { derived, derivedFields, documentedFields, illustrativeFields, withFields, withRemark } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow, ParticipationRow, SelectionRow } from '../rows.ts'
import type { SourceCode } from '../sources.ts'
import type { FocusAreaName } from './areas.ts'

type OurColumns = 'provenance' | 'selection' | 'focusArea'

type FocusActivity = Omit<ActivityRow, OurColumns> & {
  readonly focusArea: FocusAreaName
  readonly evidence: readonly SourceCode[]
}

type RemainingActivity = Omit<ActivityRow, OurColumns | 'dates' | 'objective'> & {
  readonly objective: 1 | 2
  readonly evidence: readonly SourceCode[]
}

/** Said of every activity that is one of two in its area: the speech names nine areas for eleven activities. */
const twoAndTwo =
  'Two activities each for terrorism and for transnational organized crime (2 + 2) is an assumption of this data set to reach eleven'

const goalSixteenOnly = derivedFields(
  'S004 ties the plan to Goal 16 only; the link of this activity to targets is ours',
  'sdgTargets',
)

const places = derivedFields(
  'the areas are documented (S004), that this activity belongs to them is ours',
  'areaId',
  'focusAreaId',
  'objectiveId',
)

/** One of the eleven of 2016: the area is documented; the entry is derived; status and dates are illustrative. */
export function focusActivity({ evidence, ...row }: FocusActivity): ActivityRow {
  const isOneOfTwo = row.focusArea === 'Terrorism' || row.focusArea === 'Transnational organized crime'
  const datesGiven = Object.entries(row.dates).flatMap(([field, value]) => (value === null ? [] : [field]))
  const founded = withFields(
    derived('S004', ...evidence),
    places,
    goalSixteenOnly,
    illustrativeFields('status', ...datesGiven),
  )
  return {
    ...row,
    description: isOneOfTwo ? `${row.description} ${twoAndTwo}.` : row.description,
    provenance: isOneOfTwo ? withRemark(founded, twoAndTwo) : founded,
    selection: chosenFor2016,
  }
}

const chosenFor2016: SelectionRow = {
  year: 2016,
  decision: 'chosen',
  reason:
    'Eleven activities were selected for 2016 as the primary focus to start the partnership (documented). Which eleven is not public: that this is one of them is derived from the nine areas named.',
  carriedFromYear: null,
  provenance: derived('S004'),
}

/** The reason that the source gives for what is not in focus yet. */
export const deferredFor2016: SelectionRow = {
  year: 2016,
  decision: 'deferred',
  reason:
    'Not among the eleven of 2016. Looking to the medium term, both organisations continue to collaborate in order "to attract the resources necessary to implement the remaining activities identified under our framework".',
  carriedFromYear: null,
  provenance: withFields(derived('S004'), documentedFields(['reason'], 'S004')),
}

/** An activity that waits for resources: what is remaining is derived from what the sources name besides the eleven. */
export function remainingActivity({ evidence, ...row }: RemainingActivity): ActivityRow {
  return {
    ...row,
    dates: noDates,
    focusArea: null,
    provenance: withFields(
      derived('S004', ...evidence),
      derivedFields(
        'the thematic areas are documented (S004), the place of this activity is ours',
        'areaId',
        'objectiveId',
      ),
      derivedFields('our reading of whether the work is described as going on or as wished for', 'status', 'horizon'),
      goalSixteenOnly,
    ),
    selection: deferredFor2016,
  }
}

type Side = Pick<ParticipationRow, 'role' | 'contribution'> & { readonly functions: readonly OrganisationFunction[] }

/** What INTERPOL and UNODC each do, inferred from the division of work that the sources describe. */
export function bothSides(interpol: Side, unodc: Side): readonly ParticipationRow[] {
  return [
    derivedPart({ organisation: 'INTERPOL', ...interpol }, 'S002', 'S004', 'I06'),
    derivedPart({ organisation: 'UNODC', ...unodc }, 'S002', 'S004', 'I06'),
  ]
}
