import type { FailureCode } from '#contract/types'
import type { english } from './en/catalogue.ts'
import { t } from './translate.ts'

/** Whether what was saved before a failure is safe, as the sentence that says so. */
type Safety = keyof (typeof english)['safety']

/** Failures after which more has to be said than that nothing was changed. */
const special: { readonly [Code in FailureCode]?: Safety } = {
  'store.full': 'lastSaveSafe',
  'store.busy': 'lastSaveSafe',
  'store.read-only': 'lastSaveSafe',
  'host.closing': 'lastSaveSafe',
  bug: 'lastSaveSafe',
  'store.unconfirmed': 'unconfirmed',
  'store.damaged': 'untouched',
  'workspace.damaged': 'untouched',
  'workspace.backup-failed': 'untouched',
  'workspace.newer': 'untouched',
  'workspace.not-ours': 'untouched',
  'workspace.in-use': 'untouched',
}

/** What happened and what to do now, beside a field and in a toast; with the safety of the file where one would fear for it. */
export function failureText(code: FailureCode): string {
  const { what, safety, next } = failureParts(code)
  return [what, ...(special[code] === undefined ? [] : [safety]), next].join(' ')
}

/** The parts of a full-page message: what happened, whether the last save is safe, what to do now. */
export function failureParts(code: FailureCode): {
  readonly what: string
  readonly safety: string
  readonly next: string
} {
  return {
    what: t(`failures.${code}`),
    safety: t(`safety.${special[code] ?? 'nothingChanged'}`),
    next: t(`remedies.${code}`),
  }
}
