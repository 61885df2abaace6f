import type { FailureCode } from '#contract/types'
import { failureParts } from '../i18n/failure-text.ts'
import { t } from '../i18n/translate.ts'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'

type Props = {
  readonly code: FailureCode
  /** Absent: there is nothing to try again. */
  readonly onRetry?: () => void
  /** 1 where it stands for a whole page. */
  readonly level?: 1 | 2
}

/** A failure in the place of a screen: what happened, whether the last save is safe, what to do now. */
export function FailureState({ code, onRetry, level = 2 }: Props) {
  const { what, safety, next } = failureParts(code)
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        level={level}
        title={what}
        action={onRetry !== undefined && <Button onPress={onRetry}>{t('common.tryAgain')}</Button>}
      >
        {safety} {next}
      </EmptyState>
    </div>
  )
}
