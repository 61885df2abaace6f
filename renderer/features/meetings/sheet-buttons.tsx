import { useState } from 'react'
import type { DecisionSheetChoice } from '#contract/area/report'
import type { Day } from '#contract/values'
import { useAppState } from '../../api/app-state.tsx'
import { useAsOf } from '../../api/as-of.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { Meeting } from './records.ts'
import styles from './sheet.module.css'

type Format = 'docx' | 'pdf'

/** The decision sheet of a meeting: looked at, or handed over as a file, the minute it was written. */
export function SheetButtons({ meeting }: { readonly meeting: Meeting }) {
  const { canPrintPdf } = useAppState()
  const asOf = useAsOf()?.day ?? null
  const [isOpen, setIsOpen] = useState(false)
  const [running, setRunning] = useState<Format | null>(null)
  const prepare = useCommand('report.prepare')
  const choice = sheetChoice(meeting, asOf)
  const hand = async (format: Format): Promise<void> => {
    if (running !== null) return
    setRunning(format)
    const answer = await prepare.run({ choice, format })
    setRunning(null)
    if (!answer.ok) return showFailure(answer.code)
    const { path, fileName } = answer.value
    await saveFile(path, fileName)
    showToast({ kind: 'done', text: t('meetings.sheetMade', { fileName }), action: null })
  }
  return (
    <div className={styles.buttons} role="group" aria-label={t('meetings.sheet')}>
      <Button look="plain" icon="report" onPress={() => setIsOpen(true)}>
        {t('meetings.sheet')}
      </Button>
      <Button look="plain" icon="download" isPending={running === 'docx'} onPress={() => void hand('docx')}>
        {t('meetings.word')}
      </Button>
      {canPrintPdf && (
        <Button look="plain" icon="download" isPending={running === 'pdf'} onPress={() => void hand('pdf')}>
          {t('meetings.pdf')}
        </Button>
      )}
      {isOpen && <Preview choice={choice} onClose={() => setIsOpen(false)} />}
    </div>
  )
}

function sheetChoice({ id, planId }: Meeting, asOf: Day | null): DecisionSheetChoice {
  return { planId, kind: 'decisions', meetingId: id, language: currentLanguage(), asOf }
}

function Preview({ choice, onClose }: { readonly choice: DecisionSheetChoice; readonly onClose: () => void }) {
  const answer = useQuery('report.preview', choice)
  return (
    <Dialog title={t('meetings.sheet')} isOpen onClose={onClose} size="large">
      <div className={styles.preview}>
        {answer.kind === 'loading' && <SkeletonRows />}
        {answer.kind === 'failed' && <FailureState code={answer.code} />}
        {answer.kind === 'ready' && (
          <iframe className={styles.page} src={answer.value.path} title={t('meetings.sheet')} sandbox="" />
        )}
      </div>
    </Dialog>
  )
}
