import type { DateRevision, StatusFact } from '#contract/entity/activity'
import type { FailureCode } from '#contract/types'
import type { Day } from '#contract/values'
import type { Horizon, Nature } from '#contract/vocabulary'
import { ask } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'
import { isChosen } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'

/** Null when it was saved, else the sentence that says why not. */
type Saved = Promise<string | null>

export type MatrixActs = {
  readonly setStatus: (row: MatrixRow, fact: StatusFact) => Saved
  readonly setTitle: (row: MatrixRow, title: string) => Saved
  readonly setNature: (row: MatrixRow, nature: Nature) => Saved
  readonly setHorizon: (row: MatrixRow, horizon: Horizon) => Saved
  readonly planDate: (row: MatrixRow, date: 'start' | 'end', day: Day) => Saved
  readonly reviseDate: (row: MatrixRow, date: 'start' | 'end', revision: DateRevision | null) => Saved
  readonly toggleFocus: (row: MatrixRow, year: number) => Promise<void>
  readonly remove: (row: MatrixRow) => Promise<void>
}

/** What can be done to a row of the matrix, each with its sentence and its Undo. */
export function useMatrixActs(): MatrixActs {
  const status = useCommand('activity.setStatus')
  const edit = useCommand('activity.edit')
  const revise = useCommand('activity.reviseDate')
  const select = useCommand('selection.set')
  const deselect = useCommand('selection.remove')
  const remove = useCommand('activity.delete')

  const editField = async (row: MatrixRow, change: Parameters<typeof edit.run>[0]['change'], toast: string): Saved =>
    sentence(await edit.run({ activityId: row.line.id, change }, toast))
  return {
    setStatus: async (row, fact) => {
      const word = codeWord('status', fact.status)
      const toast = t('matrix.statusSet', { reference: row.line.reference, status: word })
      return sentence(await status.run({ activityId: row.line.id, status: fact }, toast))
    },
    setTitle: (row, value) => {
      return editField(row, { field: 'title', value }, t('matrix.titleSet', { reference: row.line.reference }))
    },
    setNature: (row, value) => {
      const nature = codeWord('nature', value)
      return editField(
        row,
        { field: 'nature', value },
        t('matrix.natureSet', { reference: row.line.reference, nature }),
      )
    },
    setHorizon: (row, value) => {
      const horizon = codeWord('horizon', value)
      const toast = t('matrix.horizonSet', { reference: row.line.reference, horizon })
      return editField(row, { field: 'horizon', value }, toast)
    },
    planDate: (row, date, value) => {
      const words = { reference: row.line.reference, day: formatDay(value) }
      return date === 'start'
        ? editField(row, { field: 'plannedStart', value }, t('matrix.startPlanned', words))
        : editField(row, { field: 'plannedEnd', value }, t('matrix.endPlanned', words))
    },
    reviseDate: async (row, date, revision) => {
      return sentence(await revise.run({ activityId: row.line.id, date, revision }, revisionToast(row, date, revision)))
    },
    toggleFocus: async (row, year) => {
      const words = { reference: row.line.reference, year }
      const activityId = row.line.id
      if (isChosen(row, year)) {
        const selectionId = await selectionIdOf(activityId, year)
        if (selectionId !== null) tell(await deselect.run({ selectionId }, t('matrix.removedFrom', words)))
        return
      }
      // What is not chosen was put off at most: neither the reason nor the source of that is one for choosing.
      const plain = { reason: '', carriedFromYear: null, provenance: null }
      const selection = { activityId, year, decision: 'chosen', ...plain } as const
      tell(await select.run({ id: null, selection }, t('matrix.chosenFor', words)))
    },
    remove: async (row) => {
      const toast = t('matrix.deleted', { reference: row.line.reference })
      tell(await remove.run({ activityId: row.line.id }, toast))
    },
  }
}

type Told = { readonly ok: true } | { readonly ok: false; readonly code: FailureCode }

function sentence(answer: Told): string | null {
  return answer.ok ? null : failureText(answer.code)
}

function tell(answer: Told): void {
  if (!answer.ok) showFailure(answer.code)
}

function revisionToast(row: MatrixRow, date: 'start' | 'end', revision: DateRevision | null): string {
  const { reference } = row.line
  if (revision === null) return t('matrix.revisionTakenBack', { reference })
  const words = { reference, day: formatDay(revision.day) }
  return date === 'start' ? t('matrix.startRevised', words) : t('matrix.endRevised', words)
}

/** The line knows only the years; which record says so is asked for when it is to be removed. */
async function selectionIdOf(activityId: string, year: number): Promise<string | null> {
  const answer = await ask('activity.get', { activityId })
  if (!answer.ok) return (showFailure(answer.code), null)
  return answer.value.selections.find((each) => each.year === year && each.decision === 'chosen')?.id ?? null
}
