import { markings } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { CodeFact } from '../../ui/code-fact.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import { DeedButton } from './deed-button.tsx'
import { SureDayFact } from './facts.tsx'
import { MeasureList } from './measure-list.tsx'
import { measuresOf } from './risk.ts'
import type { Issue, RiskBook } from './risk.ts'
import { useIssueActs } from './use-risk-acts.ts'

type Props = { readonly issue: Issue; readonly book: RiskBook; readonly onClose: () => void }

/** Every fact of an issue, each saved as it is changed, and what is done against it by whom. */
export function IssueDialog({ issue, book, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { edit, remove } = useIssueActs(issue)
  const parent = { planId: issue.planId, issueId: issue.id, riskId: null }
  return (
    <Dialog title={codeWord('entity', 'issue')} isOpen onClose={onClose} size="large">
      <IssueFacts issue={issue} risk={book.risks.find(({ id }) => id === issue.riskId)?.title ?? null} />
      <MeasureList measures={measuresOf(book, parent)} parent={parent} />
      <DialogActions>
        {!isReadOnly && (
          <>
            <Button look="plain" icon="trash" onPress={() => void remove().then((isGone) => isGone && onClose())}>
              {t('risks.deleteIssue')}
            </Button>
            {issue.resolution === null ? (
              <DeedButton
                label={t('risks.resolve')}
                name={issue.title}
                sentence={t('risks.howResolved')}
                onSave={(value) => edit({ field: 'resolution', value })}
              />
            ) : (
              <Button look="plain" icon="undo" onPress={() => void edit({ field: 'resolution', value: null })}>
                {t('risks.openAgain')}
              </Button>
            )}
          </>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

type FactsProps = { readonly issue: Issue; readonly risk: string | null }

function IssueFacts({ issue, risk }: FactsProps) {
  const { edit } = useIssueActs(issue)
  const { resolution, provenance } = issue
  const facts = [
    {
      term: fieldWord('issue', 'title'),
      detail: (
        <TextFact
          label={fieldWord('issue', 'title')}
          value={issue.title}
          missing={t('risks.issueMissing')}
          onSave={(value) => edit({ field: 'title', value })}
        />
      ),
    },
    {
      term: fieldWord('issue', 'description'),
      detail: (
        <TextFact
          label={fieldWord('issue', 'description')}
          value={issue.description}
          isLong
          onSave={(value) => edit({ field: 'description', value })}
        />
      ),
    },
    {
      term: fieldWord('issue', 'raisedDay'),
      detail: <RaisedDay issue={issue} label={fieldWord('issue', 'raisedDay')} />,
    },
    { term: fieldWord('issue', 'riskId'), detail: risk !== null && <bdi>{risk}</bdi> },
    {
      term: fieldWord('issue', 'resolution'),
      detail: resolution !== null && (
        <>
          {formatDay(resolution.day)} <bdi>{resolution.text}</bdi>
        </>
      ),
    },
    { term: fieldWord('issue', 'marking'), detail: <MarkingOf issue={issue} label={fieldWord('issue', 'marking')} /> },
    {
      term: fieldWord('issue', 'provenance'),
      detail: provenance !== null && <ProvenanceMark provenance={provenance} />,
    },
  ]
  return <DefinitionList entries={facts.filter(({ detail }) => detail !== false)} />
}

type FactProps = { readonly issue: Issue; readonly label: string }

function RaisedDay({ issue, label }: FactProps) {
  const { edit } = useIssueActs(issue)
  return <SureDayFact label={label} value={issue.raisedDay} onSave={(value) => edit({ field: 'raisedDay', value })} />
}

function MarkingOf({ issue, label }: FactProps) {
  const { edit } = useIssueActs(issue)
  return (
    <CodeFact
      vocabulary="marking"
      codes={markings}
      label={label}
      value={issue.marking}
      onSave={(value) => edit({ field: 'marking', value })}
    />
  )
}
