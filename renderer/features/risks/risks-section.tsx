import { useState } from 'react'
import type { Id } from '#contract/values'
import { riskLevel } from '#domain/risk/risk-level'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { classes } from '../../ui/classes.ts'
import opener from '../../ui/opener.module.css'
import { NewIssueDialog } from './issue-form.tsx'
import { LevelMark } from './level-mark.tsx'
import { MeasureStateMark } from './measure-state-mark.tsx'
import { NewRiskDialog } from './new-risk-dialog.tsx'
import { RecordDialog } from './record-dialog.tsx'
import { measuresOf, shownRecord, useRiskBook } from './risk.ts'
import type { Issue, Risk, RiskBook } from './risk.ts'
import { ReviewDay } from './review-day.tsx'
import styles from './risks.module.css'

type Props = { readonly planId: Id; readonly activityId: Id }

/** What may go wrong with an activity and what has, in its panel and on its page. */
export function RisksSection({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const book = useRiskBook(planId, activityId)
  const [openId, setOpenId] = useState<Id | null>(null)
  const [adding, setAdding] = useState<'risk' | 'issue' | null>(null)
  if (book === null) return null
  const count = book.risks.length + book.issues.length
  if (isReadOnly && count === 0) return null
  const acts = [
    { id: 'risk', label: t('risks.addRisk'), onAct: () => setAdding('risk') },
    { id: 'issue', label: t('risks.addIssue'), onAct: () => setAdding('issue') },
  ]
  const add = !isReadOnly && (
    <Menu label={t('risks.add')} acts={acts}>
      <Button look="plain" icon="plus">
        {t('risks.add')}
      </Button>
    </Menu>
  )
  const close = (): void => setAdding(null)
  return (
    <PanelSection title={t('risks.title')} count={count} action={add}>
      {count === 0 && <p className={styles.quiet}>{t('risks.noneOfActivity')}</p>}
      <ul className={styles.list}>
        {book.issues.map((issue) => (
          <IssueLine key={issue.id} issue={issue} book={book} onOpen={() => setOpenId(issue.id)} />
        ))}
        {book.risks.map((risk) => (
          <RiskLine key={risk.id} risk={risk} onOpen={() => setOpenId(risk.id)} />
        ))}
      </ul>
      <RecordDialog record={shownRecord(book, openId)} book={book} onClose={() => setOpenId(null)} />
      {adding === 'risk' && <NewRiskDialog planId={planId} activityId={activityId} onClose={close} />}
      {adding === 'issue' && <NewIssueDialog planId={planId} activityId={activityId} onClose={close} />}
    </PanelSection>
  )
}

function RiskLine({ risk, onOpen }: { readonly risk: Risk; readonly onOpen: () => void }) {
  return (
    <li className={styles.line}>
      <Line title={risk.title} onOpen={onOpen} />
      <span className={styles.facts}>
        <LevelMark level={riskLevel(risk.assessment)} />
        <span>{codeWord('riskStatus', risk.status)}</span>
        <ReviewDay risk={risk} />
      </span>
    </li>
  )
}

type IssueProps = { readonly issue: Issue; readonly book: RiskBook; readonly onOpen: () => void }

function IssueLine({ issue, book, onOpen }: IssueProps) {
  const measures = measuresOf(book, { issueId: issue.id, riskId: null })
  return (
    <li className={styles.line}>
      <Line title={issue.title} onOpen={onOpen} />
      <span className={styles.facts}>
        <span className={styles.kind}>{codeWord('entity', 'issue')}</span>
        <span>
          {issue.resolution === null
            ? t('risks.raisedOn', { day: formatDay(issue.raisedDay) })
            : t('risks.resolvedOn', { day: formatDay(issue.resolution.day) })}
        </span>
      </span>
      {measures.map((measure) => (
        <span key={measure.id} className={styles.chain}>
          <bdi>{measure.text}</bdi> <MeasureStateMark measure={measure} />
        </span>
      ))}
    </li>
  )
}

function Line({ title, onOpen }: { readonly title: string; readonly onOpen: () => void }) {
  return (
    <span className={classes(opener.name, styles.opens)}>
      <Button look="plain" onPress={onOpen}>
        <bdi>{title}</bdi>
      </Button>
    </span>
  )
}
