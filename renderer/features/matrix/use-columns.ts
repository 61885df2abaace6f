import { useMemo } from 'react'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { organisationAbbreviation } from '#domain/organisation-name'
import { currentLanguage } from '../../i18n/translate.ts'
import { chooseColumns } from './matrix-columns.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import type { MatrixRow } from './matrix-row.ts'

type Facts = {
  readonly plan: Plan
  readonly organisations: readonly Organisation[]
  readonly rows: readonly MatrixRow[]
  readonly year: number | null
  readonly containerWidth: number
}

/** The columns of a plan's matrix that fit the width. */
export function useColumns({ plan, organisations, rows, year, containerWidth }: Facts): readonly MatrixColumn[] {
  return useMemo(() => {
    const parties = plan.parties
      .toSorted((a, b) => a.position - b.position)
      .map((party) => organisations.find((each) => each.id === party.organisationId))
      .filter((each) => each !== undefined)
      .map((organisation) => ({
        organisation,
        abbreviation: organisationAbbreviation(organisation, currentLanguage()),
      }))
    const referenceLength = rows.reduce((longest, row) => Math.max(longest, row.line.reference.length), 0)
    return chooseColumns({ containerWidth, organisations: parties, referenceLength, hasFocus: year !== null })
  }, [plan, organisations, rows, year, containerWidth])
}
