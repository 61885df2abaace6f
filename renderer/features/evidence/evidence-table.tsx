import { useState } from 'react'
import type { Evidence } from '#contract/area/evidence'
import type { Id } from '#contract/values'
import { fileSizeText } from '#domain/file-size'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { AttachmentDetails } from '../../ui/attachments/attachment-details.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import styles from './evidence-screen.module.css'

type Props = { readonly planId: Id; readonly items: readonly Evidence[] }

/** The numbered list of files. Each caption opens what is known of the file; what it belongs to is a link. */
export function EvidenceTable({ planId, items }: Props) {
  const [openId, setOpenId] = useState<Id | null>(null)
  const open = items.find(({ id }) => id === openId) ?? null
  return (
    <>
      <table className={classes(look.table, styles.table)} aria-label={t('evidence.list')}>
        <thead>
          <tr>
            <th scope="col">{t('evidence.number')}</th>
            <th scope="col">{fieldWord('attachment', 'caption')}</th>
            <th scope="col">{t('evidence.owner')}</th>
            <th scope="col">{fieldWord('attachment', 'day')}</th>
            <th scope="col" className={styles.size}>
              {t('evidence.size')}
            </th>
            <th scope="col">{fieldWord('attachment', 'marking')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} planId={planId} item={item} onOpen={() => setOpenId(item.id)} />
          ))}
        </tbody>
      </table>
      {open !== null && (
        <Dialog
          title={t('evidence.details', { caption: open.caption })}
          isOpen
          onClose={() => setOpenId(null)}
          size="large"
        >
          <AttachmentDetails item={open} />
          <DialogActions>
            <Button onPress={() => setOpenId(null)}>{t('common.close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}

type RowProps = { readonly planId: Id; readonly item: Evidence; readonly onOpen: () => void }

function Row({ planId, item, onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {formatNumber(item.number)}
      </th>
      <td className={styles.words}>
        <Button look="plain" onPress={onOpen}>
          <bdi>{item.caption}</bdi>
        </Button>
        {!item.isHere && <p className={styles.missing}>{t('evidence.notHere')}</p>}
      </td>
      <td className={styles.words}>
        <span className={styles.kind}>
          {codeWord('entity', item.owner.kind)}
          {item.activityReference !== null && <bdi>{item.activityReference}</bdi>}
        </span>
        <a href={ownerAddress(planId, item)}>
          <bdi>{item.ownerName}</bdi>
        </a>
      </td>
      <td className={styles.day}>{formatDay(item.day)}</td>
      <td className={styles.size}>{fileSizeText(item.file.size, currentLanguage())}</td>
      <td>
        <MarkingBadge marking={item.marking} />
      </td>
    </tr>
  )
}

/** Where a file was attached. */
function ownerAddress(planId: Id, { owner, activityId }: Evidence): string {
  if (activityId !== null) return hrefTo({ kind: 'activity', planId, activityId })
  if (owner.kind === 'meeting') return hrefTo(planPlace(planId, 'reviews', { view: 'meetings', recordId: owner.id }))
  return hrefTo(planPlace(planId, 'documents', { view: 'documents' }))
}
