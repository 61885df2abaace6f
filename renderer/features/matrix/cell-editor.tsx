import { ListBox, ListBoxItem } from 'react-aria-components'
import { horizons, natures } from '#contract/vocabulary'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { StatusEditor } from '../../ui/activity/status-editor.tsx'
import { Icon } from '../../ui/icon.tsx'
import list from '../../ui/choice-list.module.css'
import { CellPopover } from './cell-popover.tsx'
import { DateEditor } from './date-editor.tsx'
import type { MatrixRow } from './matrix-row.ts'
import type { MatrixActs } from './use-matrix-acts.ts'

export type CellField = 'status' | 'nature' | 'horizon' | 'start' | 'end'

type Props = {
  readonly field: CellField
  readonly row: MatrixRow
  readonly anchor: Element | null
  readonly acts: MatrixActs
  readonly onDone: () => void
}

/** The form or list that edits a cell, at the cell. */
export function CellEditor({ field, ...rest }: Props) {
  switch (field) {
    case 'status':
      return <StatusPopover {...rest} />
    case 'nature':
      return <NaturePopover {...rest} />
    case 'horizon':
      return <HorizonPopover {...rest} />
    case 'start':
    case 'end':
      return <DateEditor date={field} {...rest} />
  }
}

type FieldProps = Omit<Props, 'field'>

function StatusPopover({ row, anchor, acts, onDone }: FieldProps) {
  // The line has no reason, and the form opens only when it is there: a form that fills itself would be typed over.
  const activity = useQuery('activity.get', { activityId: row.line.id })
  if (activity.kind !== 'ready') return null
  const { reference } = row.line
  const save = async (fact: Parameters<MatrixActs['setStatus']>[1]): Promise<string | null> => {
    const failure = await acts.setStatus(row, fact)
    if (failure === null) onDone()
    return failure
  }
  return (
    <CellPopover
      anchor={anchor}
      label={t('matrix.editing', { field: fieldWord('activity', 'status'), reference })}
      look="card"
      onClose={onDone}
    >
      <StatusEditor value={activity.value.status} onSave={save} onCancel={onDone} />
    </CellPopover>
  )
}

function NaturePopover({ row, anchor, acts, onDone }: FieldProps) {
  return (
    <CodePopover
      label={t('matrix.editing', { field: fieldWord('activity', 'nature'), reference: row.line.reference })}
      codes={natures}
      chosen={row.line.nature}
      wordOf={(code) => codeWord('nature', code)}
      anchor={anchor}
      onChoose={(code) => acts.setNature(row, code)}
      onDone={onDone}
    />
  )
}

function HorizonPopover({ row, anchor, acts, onDone }: FieldProps) {
  return (
    <CodePopover
      label={t('matrix.editing', { field: fieldWord('activity', 'horizon'), reference: row.line.reference })}
      codes={horizons}
      chosen={row.line.horizon}
      wordOf={(code) => codeWord('horizon', code)}
      anchor={anchor}
      onChoose={(code) => acts.setHorizon(row, code)}
      onDone={onDone}
    />
  )
}

type CodeProps<Code extends string> = {
  readonly label: string
  readonly codes: readonly Code[]
  readonly chosen: Code
  readonly wordOf: (code: Code) => string
  readonly anchor: Element | null
  readonly onChoose: (code: Code) => Promise<unknown>
  readonly onDone: () => void
}

function CodePopover<Code extends string>({ label, codes, chosen, wordOf, anchor, onChoose, onDone }: CodeProps<Code>) {
  const choose = (key: unknown): void => {
    const code = codes.find((each) => each === key)
    if (code !== undefined && code !== chosen) void onChoose(code)
    onDone()
  }
  return (
    <CellPopover anchor={anchor} label={label} look="list" onClose={onDone}>
      <ListBox
        aria-label={label}
        className={list.list ?? ''}
        selectionMode="single"
        selectedKeys={[chosen]}
        // Choosing what is chosen already ends the editing too.
        onAction={choose}
        onSelectionChange={(keys) => keys !== 'all' && choose([...keys][0])}
        autoFocus="first"
      >
        {codes.map((code) => (
          <ListBoxItem key={code} id={code} textValue={wordOf(code)} className={list.item ?? ''}>
            <span className={list.tick}>
              <Icon name="check" size={14} />
            </span>
            <span className={list.label}>{wordOf(code)}</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </CellPopover>
  )
}
