import type { Status } from '#contract/vocabulary'
import { asksForDecision } from '#domain/selection/year-selection'
import { t } from '../../i18n/translate.ts'

/** What stands in place of a decision that was not made: it is still to be made, or need not be. */
export function undecidedWord(status: Status): string {
  return asksForDecision(status, undefined) ? t('selection.undecided') : t('selection.nothingToDecide')
}
