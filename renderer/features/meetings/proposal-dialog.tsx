import { useState } from 'react'
import type { AgendaProposal } from '#contract/area/agenda'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { reasonText } from './reason-text.ts'
import styles from './proposal.module.css'

type Props = { readonly meetingId: string; readonly onClose: () => void }

/** What the plan proposes for the agenda, each with its reasons: the officer takes out what she does not want, and takes the rest. */
export function ProposalDialog({ meetingId, onClose }: Props) {
  const answer = useQuery('agenda.propose', { meetingId })
  return (
    <Dialog title={t('meetings.proposeTitle')} isOpen onClose={onClose} size="large">
      {answer.kind === 'loading' && <SkeletonRows />}
      {answer.kind === 'failed' && <FailureState code={answer.code} />}
      {answer.kind === 'ready' && answer.value.proposals.length === 0 && <p>{t('meetings.nothingToPropose')}</p>}
      {answer.kind === 'ready' && answer.value.proposals.length > 0 && (
        <Choosing meetingId={meetingId} {...answer.value} onClose={onClose} />
      )}
    </Dialog>
  )
}

type ChoosingProps = Props & { readonly proposals: readonly AgendaProposal[]; readonly total: number }

function Choosing({ meetingId, proposals, total, onClose }: ChoosingProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('agenda.add')
  const taken = proposals.filter((proposal) => !left.has(keyOf(proposal)))
  const take = async (): Promise<void> => {
    const items = taken.map(({ kind, title, activityId, actionPointId }) => {
      return { kind, title, activityId, actionPointId }
    })
    const answer = await run({ meetingId, items }, t('meetings.itemsTaken', { count: items.length }))
    if (answer.ok) onClose()
    else setFailure(failureText(answer.code))
  }
  const toggle = (key: string): void => {
    setLeft((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]))
  }
  return (
    <>
      <p className={styles.help}>{t('meetings.proposeHelp')}</p>
      <ul className={styles.list}>
        {proposals.map((proposal) => {
          const key = keyOf(proposal)
          return <ProposalLine key={key} proposal={proposal} isTaken={!left.has(key)} onToggle={() => toggle(key)} />
        })}
      </ul>
      {total > proposals.length && (
        <p className={styles.help}>{t('meetings.moreProposals', { count: total - proposals.length })}</p>
      )}
      <FieldFailure text={failure} />
      <DialogActions>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => void take()}
          isDisabled={taken.length === 0}
          isPending={state === 'running'}
        >
          {t('meetings.take', { count: taken.length })}
        </Button>
      </DialogActions>
    </>
  )
}

/** The proposals are new objects whenever the plan has changed meanwhile. */
function keyOf({ kind, title, activityId, actionPointId }: AgendaProposal): string {
  return JSON.stringify([kind, title, activityId, actionPointId])
}

type LineProps = { readonly proposal: AgendaProposal; readonly isTaken: boolean; readonly onToggle: () => void }

function ProposalLine({ proposal, isTaken, onToggle }: LineProps) {
  const { nameOf } = useOrganisations()
  return (
    <li>
      <label className={styles.line}>
        <input type="checkbox" className={styles.box} checked={isTaken} onChange={onToggle} />
        <span className={styles.words}>
          <span className={styles.title}>
            {proposal.activityReference !== null && (
              <span className={styles.reference}>
                <bdi>{proposal.activityReference}</bdi>
              </span>
            )}
            <bdi>{proposal.title}</bdi>
          </span>
          {proposal.reasons.map((reason, index) => (
            <span key={index} className={styles.reason}>
              {reasonText(reason, nameOf)}
            </span>
          ))}
        </span>
        <span className={styles.kind}>{codeWord('agendaKind', proposal.kind)}</span>
      </label>
    </li>
  )
}
