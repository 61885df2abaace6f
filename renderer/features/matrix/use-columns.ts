import { useEffect, useMemo, useState } from 'react'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { columnWidths, organisationWidth } from './column-widths.ts'
import { chooseColumns } from './matrix-columns.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import type { MatrixRow } from './matrix-row.ts'

type Facts = {
  readonly plan: Plan
  readonly organisations: readonly Organisation[]
  readonly rows: readonly MatrixRow[]
  /** Whether only the year in focus is shown. */
  readonly isFocusOnly: boolean
  readonly containerWidth: number
}

/** The columns of a plan's matrix that fit the width. */
export function useColumns({ plan, organisations, rows, isFocusOnly, containerWidth }: Facts): readonly MatrixColumn[] {
  const fontCount = useFontCount()
  const widths = useMemo(
    () => columnWidths(longestReferences(rows), plan.focusYear),
    // oxlint-disable-next-line react/exhaustive-deps -- the same words are of another width in another font
    [rows, plan.focusYear, fontCount],
  )
  return useMemo(() => {
    const parties = plan.parties
      .toSorted((a, b) => a.position - b.position)
      .map((party) => organisations.find((each) => each.id === party.organisationId))
      .filter((each) => each !== undefined)
      .map((organisation) => ({ organisation, width: organisationWidth(organisation) }))
    const focus = plan.focusYear === null ? 'none' : isFocusOnly ? 'of-all' : 'of-some'
    return chooseColumns({ containerWidth, widths, organisations: parties, focus })
  }, [plan, organisations, widths, isFocusOnly, containerWidth])
}

/** Enough of them that the widest is among them. */
function longestReferences(rows: readonly MatrixRow[]): readonly string[] {
  const references = rows.map((row) => row.line.reference)
  return references.toSorted((a, b) => b.length - a.length).slice(0, 50)
}

/** Counts up when fonts arrive. */
function useFontCount(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const arrive = (): void => setCount((before) => before + 1)
    document.fonts.addEventListener('loadingdone', arrive)
    return () => document.fonts.removeEventListener('loadingdone', arrive)
  }, [])
  return count
}
