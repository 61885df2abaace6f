import { useState } from 'react'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { goTo } from '../../routing/use-route.ts'
import { planPlace } from '../../routing/route.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { FundingLine, LineSetting, ShownLine } from './funding-line.ts'
import { LineEditor } from './line-editor.tsx'
import { LineTable } from './line-table.tsx'
import type { LinesScope } from './lines-scope.ts'
import { NewLineForm } from './new-line-form.tsx'

type Props = {
  readonly scope: LinesScope
  readonly setting: LineSetting
  readonly currency: CurrencyCode | null
  /** Null: all years together. */
  readonly year: number | null
  readonly onClose: () => void
}

/** Explains a figure: the lines it is made of, each of which can be opened and changed, and how they add up. */
export function LinesDialog({ scope, setting, currency, year, onClose }: Props) {
  const { planId } = setting
  const answer = useQuery('fundingLine.list', { planId, activityId: scope.activityId ?? null })
  const [shown, setShown] = useState<ShownLine | null>(null)
  if (answer.kind !== 'ready') {
    return (
      <Dialog title={scope.title} isOpen onClose={onClose} size="large">
        {answer.kind === 'failed' ? <FailureState code={answer.code} /> : <SkeletonRows />}
      </Dialog>
    )
  }
  const lines = answer.value.records.filter((line) => scope.matches(line) && (year === null || line.year === year))
  const open = answer.value.records.find((line) => line.id === shown?.lineId)
  const back = (): void => setShown(null)
  if (open !== undefined) {
    return (
      <Dialog title={t('funding.editLine')} isOpen onClose={onClose} size="large">
        <LineEditor key={open.id} line={open} setting={setting} onDone={back} />
      </Dialog>
    )
  }
  if (shown?.lineId === null) {
    return (
      <Dialog title={t('funding.addLine')} isOpen onClose={onClose} size="large">
        <NewLine scope={scope} setting={year === null ? setting : { ...setting, year }} onDone={back} />
      </Dialog>
    )
  }
  const list = { lines, setting, scope, currency, onOpen: setShown, onClose }
  return (
    <Dialog title={scope.title} isOpen onClose={onClose} size="large">
      <Lines {...list} />
    </Dialog>
  )
}

type LinesProps = Pick<Props, 'scope' | 'setting' | 'currency' | 'onClose'> & {
  readonly lines: readonly FundingLine[]
  readonly onOpen: (shown: ShownLine) => void
}

function Lines({ lines, scope, setting, currency, onOpen, onClose }: LinesProps) {
  const isReadOnly = useIsReadOnly()
  const { activityId } = scope
  const goToActivity = (id: Id): void => {
    onClose()
    goTo(planPlace(setting.planId, 'funding', { activityId: id }))
  }
  return (
    <>
      <LineTable
        planId={setting.planId}
        lines={lines}
        currency={currency}
        hasActivity={activityId === undefined}
        onOpen={(lineId) => onOpen({ lineId })}
      />
      <DialogActions>
        {typeof activityId === 'string' && (
          <Button look="plain" icon="arrow-end" onPress={() => goToActivity(activityId)}>
            {t('funding.openActivity')}
          </Button>
        )}
        {!isReadOnly && (
          <Button icon="plus" onPress={() => onOpen({ lineId: null })}>
            {t('funding.addLine')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </>
  )
}

type NewLineProps = Pick<Props, 'scope' | 'setting'> & { readonly onDone: () => void }

function NewLine({ scope, setting, onDone }: NewLineProps) {
  return (
    <NewLineForm
      setting={setting}
      start={scope.start ?? {}}
      activityId={scope.activityId ?? null}
      canChooseActivity={scope.activityId === undefined}
      onDone={onDone}
    />
  )
}
