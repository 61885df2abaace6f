import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DeedDialog } from './deed-dialog.tsx'
import type { ActionPoint } from './records.ts'

/** What comes next for an action point: that it is done, or, apart from that, that somebody looked. */
export function NextStep({ point }: { readonly point: ActionPoint }) {
  const isReadOnly = useIsReadOnly()
  const [isOpen, setIsOpen] = useState(false)
  if (isReadOnly || point.verification !== null) return null
  const field = point.completion === null ? 'completion' : 'verification'
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        {field === 'completion' ? t('meetings.complete') : t('meetings.verify')}
      </Button>
      {isOpen && <DeedDialog point={point} field={field} onClose={() => setIsOpen(false)} />}
    </>
  )
}
