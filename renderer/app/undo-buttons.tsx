import { redoLast, undoLast } from '../api/undo.ts'
import { useQuery } from '../api/use-query.ts'
import { t } from '../i18n/translate.ts'
import { undoStepName } from '../i18n/undo-step-name.ts'
import { IconButton } from '../ui/icon-button.tsx'

/** Undo and redo, each named after the change it would make. */
export function UndoButtons() {
  const state = useQuery('history.undoState', {})
  const { undo, redo } = state.kind === 'ready' ? state.value : { undo: null, redo: null }
  return (
    <>
      <IconButton
        icon="undo"
        keys="Ctrl Z"
        label={undo === null ? t('undo.nothingToUndo') : t('undo.undoChange', { change: undoStepName(undo) })}
        isDisabled={undo === null}
        onPress={() => void undoLast()}
      />
      <IconButton
        icon="redo"
        keys="Ctrl Shift Z"
        label={redo === null ? t('undo.nothingToRedo') : t('undo.redoChange', { change: undoStepName(redo) })}
        isDisabled={redo === null}
        onPress={() => void redoLast()}
      />
    </>
  )
}
