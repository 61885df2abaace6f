import { useState } from 'react'
import type { ReportChoice, ReportFormat } from '#contract/area/report'
import { useAppState } from '../../api/app-state.tsx'
import { saveFile } from '../../api/save-file.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './reports-screen.module.css'

/** The formats that people hand over, the usual one first; the page and the data are for programs and are made by the terminal. */
const formats = ['docx', 'pdf', 'xlsx', 'csv'] as const satisfies readonly ReportFormat[]
type OfferedFormat = (typeof formats)[number]

/** One button for each format: makes the file and lets the officer say where to keep it. */
export function ExportButtons({ choice }: { readonly choice: ReportChoice }) {
  const { canPrintPdf } = useAppState()
  const prepare = useCommand('report.prepare')
  const [running, setRunning] = useState<OfferedFormat | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const labels = {
    docx: t('reports.exportWord'),
    pdf: t('reports.exportPdf'),
    xlsx: t('reports.exportExcel'),
    csv: t('reports.exportCsv'),
  }
  const exportAs = async (format: OfferedFormat): Promise<void> => {
    if (running !== null) return
    setRunning(format)
    setFailure(null)
    const answer = await prepare.run({ choice, format })
    if (answer.ok) await hand(answer.value)
    else setFailure(failureText(answer.code))
    setRunning(null)
  }
  return (
    <div className={styles.exports} role="group" aria-label={t('reports.export')}>
      {formats
        .filter((format) => format !== 'pdf' || canPrintPdf)
        .map((format) => (
          <Button
            key={format}
            look={format === 'docx' ? 'primary' : 'quiet'}
            icon="download"
            isPending={running === format}
            onPress={() => void exportAs(format)}
          >
            {labels[format]}
          </Button>
        ))}
      <FieldFailure text={failure} />
    </div>
  )
}

type Prepared = { readonly path: string; readonly fileName: string; readonly removedCharacterCount: number }

async function hand({ path, fileName, removedCharacterCount }: Prepared): Promise<void> {
  await saveFile(path, fileName)
  const text =
    removedCharacterCount === 0
      ? t('reports.made', { fileName })
      : t('reports.madeWithout', { fileName, count: removedCharacterCount })
  showToast({ kind: 'done', text, action: null })
}
