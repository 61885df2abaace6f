import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { readDraft } from '../../ui/money-draft.ts'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { fieldOfFailure, lineDraftOf, lineWords } from './funding-line.ts'
import type { FundingLine, LineChange, LineDraft, LineFailures, LineSetting } from './funding-line.ts'
import { LineFields } from './line-fields.tsx'
import styles from './line-form.module.css'

type Props = {
  readonly line: FundingLine
  readonly setting: LineSetting
  readonly onDone: () => void
}

/** Every fact of a funding line, each saved as it is changed; what is refused stays as it was typed. */
export function LineEditor({ line, setting, onDone }: Props) {
  const isReadOnly = useIsReadOnly()
  const { draft, failures, change, commit } = useLineEdit(line)
  const remove = useLineDeletion(line, onDone)
  return (
    <div className={styles.form}>
      <LineFields
        draft={draft}
        failures={failures}
        usual={setting.usual}
        years={setting.years}
        isDisabled={isReadOnly}
        onChange={change}
        onCommit={(field, next) => void commit(field, next)}
      />
      {line.provenance !== null && (
        <p className={styles.source}>
          <ProvenanceMark provenance={line.provenance} />
        </p>
      )}
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void remove()}>
            {t('funding.deleteLine')}
          </Button>
        )}
        <Button onPress={onDone}>{t('common.close')}</Button>
      </DialogActions>
    </div>
  )
}

function useLineEdit(line: FundingLine) {
  const [draft, setDraft] = useState(() => lineDraftOf(line))
  const [failures, setFailures] = useState<LineFailures>({})
  const { run } = useCommand('fundingLine.edit')

  const commit = async (field: keyof LineDraft, next: LineDraft): Promise<void> => {
    const change = changeOf(field, next)
    if (typeof change === 'string') return setFailures({ ...failures, [field]: change })
    if (JSON.stringify(change.value) === JSON.stringify(line[field])) {
      return setFailures({ ...failures, [field]: null })
    }
    const changed = { ...line, [field]: change.value }
    const answer = await run({ fundingLineId: line.id, change }, t('funding.lineSaved', lineWords(changed)))
    if (answer.ok) return setFailures({})
    setFailures({ ...failures, [fieldOfFailure(answer.code)]: failureText(answer.code) })
  }
  const change = (next: LineDraft): void => {
    if (next.money !== draft.money) setFailures({ ...failures, money: null })
    setDraft(next)
  }
  return { draft, failures, change, commit }
}

/** The change that a committed field makes, or what is wrong with it. */
function changeOf(field: keyof LineDraft, draft: LineDraft): LineChange | string {
  if (field === 'money') {
    const read = readDraft(draft.money)
    return typeof read === 'string' ? read : { field, value: read }
  }
  // The value belongs to the field by the draft's type, which the compiler cannot follow through the name.
  return { field, value: draft[field] } as LineChange
}

function useLineDeletion(line: FundingLine, onDone: () => void): () => Promise<void> {
  const { run } = useCommand('fundingLine.delete')
  return async () => {
    const answer = await run({ fundingLineId: line.id }, t('funding.lineDeleted', lineWords(line)))
    if (answer.ok) onDone()
    else showFailure(answer.code)
  }
}
