import { IssueDialog } from './issue-dialog.tsx'
import { isRisk } from './risk.ts'
import type { Issue, Risk, RiskBook } from './risk.ts'
import { RiskDialog } from './risk-dialog.tsx'

type Props = { readonly record: Risk | Issue | null; readonly book: RiskBook; readonly onClose: () => void }

/** The risk or issue that is opened; nothing when none is, or it is gone. */
export function RecordDialog({ record, ...rest }: Props) {
  if (record === null) return null
  if (isRisk(record)) return <RiskDialog key={record.id} risk={record} {...rest} />
  return <IssueDialog key={record.id} issue={record} {...rest} />
}
