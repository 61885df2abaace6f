import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { natures, statuses } from '#contract/vocabulary'
import { ratings } from '#contract/vocabulary/monitoring'
import { organisationAbbreviation } from '#domain/organisation-name'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import type { Choice } from '../../ui/choice.ts'
import { RatingMark } from '../../ui/rating-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import type { MatrixFilter } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'

/** One of the things that the matrix is narrowed by, with what there is to choose. */
export type Facet = {
  readonly label: string
  readonly choices: readonly Choice<string>[]
  /** Empty: everything passes. */
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
  readonly render: (choice: Choice<string>) => ReactNode
}

type Facts = {
  readonly plan: Plan
  readonly areas: readonly ThematicArea[]
  readonly organisations: readonly Organisation[]
  readonly rows: readonly MatrixRow[]
  readonly filter: MatrixFilter
  readonly onChange: (filter: MatrixFilter) => void
}

/** What the matrix is narrowed by, in the order of its columns. */
export function useFacets({ plan, areas, organisations, rows, filter, onChange }: Facts): readonly Facet[] {
  const takingPart = useOrganisationChoices({ plan, organisations, rows })
  const narrow = (change: Partial<MatrixFilter>): void => onChange({ ...filter, ...change })
  return [
    facet({
      label: t('matrix.area'),
      choices: areas.map((area) => ({ value: area.id, label: area.name })),
      chosen: filter.areaIds,
      onChange: (areaIds) => narrow({ areaIds }),
    }),
    facet({
      label: fieldWord('activity', 'status'),
      choices: statuses.map((code) => ({ value: code, label: codeWord('status', code) })),
      chosen: filter.statuses,
      onChange: (chosen) => narrow({ statuses: chosen }),
      render: ({ value }) => <StatusMark status={value} />,
    }),
    facet({
      label: fieldWord('roundEntry', 'rating'),
      choices: ratings.map((code) => ({ value: code, label: codeWord('rating', code) })),
      chosen: filter.ratings,
      onChange: (chosen) => narrow({ ratings: chosen }),
      render: ({ value }) => <RatingMark rating={value} />,
    }),
    facet({
      label: t('matrix.organisation'),
      choices: takingPart,
      chosen: filter.organisationIds,
      onChange: (organisationIds) => narrow({ organisationIds }),
    }),
    facet({
      label: fieldWord('activity', 'nature'),
      choices: natures.map((code) => ({ value: code, label: codeWord('nature', code) })),
      chosen: filter.natures,
      onChange: (chosen) => narrow({ natures: chosen }),
    }),
  ]
}

type Typed<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: ReadonlySet<Value>
  readonly onChange: (chosen: ReadonlySet<Value>) => void
  readonly render?: (choice: Choice<Value>) => ReactNode
}

/** The same without the type of its values, so that facets stand in one list: only values of its own choices come back. */
function facet<Value extends string>({ label, choices, chosen, onChange, render }: Typed<Value>): Facet {
  const byValue = new Map<string, Choice<Value>>(choices.map((choice) => [choice.value, choice]))
  return {
    label,
    choices,
    chosen,
    onChange: (values) => onChange(new Set(choices.map(({ value }) => value).filter((value) => values.has(value)))),
    render: ({ value, label: words }) => {
      const choice = byValue.get(value)
      return choice === undefined || render === undefined ? <bdi>{words}</bdi> : render(choice)
    },
  }
}

/** The parties first, in their order, then whoever else takes part in an activity. */
function useOrganisationChoices({
  plan,
  organisations,
  rows,
}: Pick<Facts, 'plan' | 'organisations' | 'rows'>): readonly Choice<string>[] {
  return useMemo(() => {
    const language = currentLanguage()
    const partyIds = plan.parties.toSorted((a, b) => a.position - b.position).map((party) => party.organisationId)
    const participantIds = new Set(rows.flatMap((row) => [...row.roleOf.keys()]))
    const labelled = organisations.map((each) => ({ value: each.id, label: organisationAbbreviation(each, language) }))
    const parties = partyIds.flatMap((id) => labelled.filter((choice) => choice.value === id))
    const others = labelled.filter(({ value }) => participantIds.has(value) && !partyIds.includes(value))
    return [...parties, ...others.toSorted((a, b) => compareText(a.label, b.label))]
  }, [plan, organisations, rows])
}
