import { t } from '../../i18n/translate.ts'
import { lazily } from '../../ui/lazily.tsx'
import type { MenuAct } from '../../ui/menu.tsx'
import { isChosen } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import { RowMenu } from './row-menu.tsx'
import type { EditingControl } from './use-editing.ts'
import type { MatrixActs } from './use-matrix-acts.ts'

// With the calendar in it, and first needed when something is changed.
const CellEditor = lazily(() => import('./cell-editor.tsx').then((part) => part.CellEditor), { Waiting: null })

type Props = {
  readonly editing: EditingControl
  readonly acts: MatrixActs
  readonly year: number | null
  readonly isReadOnly: boolean
  readonly onOpen: (activityId: string) => void
}

/** What is open over the grid. */
export function GridEditing({ editing, acts, year, isReadOnly, onOpen }: Props) {
  const { overlay, done } = editing
  if (overlay === null) return null
  const { kind, row, anchor } = overlay
  if (kind !== 'menu') return <CellEditor key={kind} field={kind} row={row} anchor={anchor} acts={acts} onDone={done} />
  const open: MenuAct = {
    id: 'open',
    label: t('matrix.openActivity'),
    icon: 'enter',
    keys: 'Enter',
    onAct: () => onOpen(row.line.id),
  }
  return (
    <RowMenu
      label={t('matrix.actsOf', { reference: row.line.reference })}
      acts={isReadOnly ? [open] : [open, ...changes({ row, editing, acts, year })]}
      anchor={anchor}
      onClose={done}
    />
  )
}

type Changing = {
  readonly row: MatrixRow
  readonly editing: EditingControl
  readonly acts: MatrixActs
  readonly year: number | null
}

function changes({ row, editing, acts, year }: Changing): readonly MenuAct[] {
  const focusLabel = (of: number): string =>
    isChosen(row, of) ? t('matrix.removeFrom', { year: of }) : t('matrix.chooseFor', { year: of })
  const focus: readonly MenuAct[] =
    year === null ? [] : [{ id: 'focus', label: focusLabel(year), icon: 'star', onAct: () => editing.toggleFocus(row) }]
  return [
    { id: 'note', label: t('matrix.writeNote'), icon: 'note', keys: 'N', onAct: () => editing.writeNote(row) },
    {
      id: 'title',
      label: t('matrix.editTitle'),
      icon: 'edit',
      isApart: true,
      onAct: () => editing.editField(row, 'title'),
    },
    {
      id: 'status',
      label: t('matrix.setStatus'),
      icon: 'check',
      keys: 'S',
      onAct: () => editing.editField(row, 'status'),
    },
    {
      id: 'end',
      label: row.line.plannedEnd === null ? t('matrix.planEnd') : t('matrix.reviseEnd'),
      icon: 'calendar',
      onAct: () => editing.editField(row, 'end'),
    },
    ...focus,
    {
      id: 'delete',
      label: t('matrix.deleteActivity'),
      icon: 'trash',
      isApart: true,
      onAct: () => void acts.remove(row),
    },
  ]
}
