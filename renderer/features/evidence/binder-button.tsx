import { useState } from 'react'
import type { Id } from '#contract/values'
import { useAsOf } from '../../api/as-of.tsx'
import { send } from '../../api/client.ts'
import { saveLargeFile } from '../../api/save-file.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import styles from './evidence-screen.module.css'

/** Has all files of the plan put into one archive, in the reader's language, and hands it over to be saved. */
export function BinderButton({ planId }: { readonly planId: Id }) {
  const asOf = useAsOf()?.day ?? null
  const [isMaking, setIsMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const make = async (): Promise<void> => {
    setIsMaking(true)
    setFailure(null)
    const answer = await send('evidence.bind', { planId, language: currentLanguage(), asOf })
    if (answer.ok) {
      const { path, fileName, byteCount, fileCount } = answer.value
      await saveLargeFile(path, fileName, byteCount)
      announce(t('evidence.bound', { count: fileCount }))
    } else setFailure(failureText(answer.code))
    setIsMaking(false)
  }
  return (
    <div className={styles.binder}>
      <Button icon="download" isPending={isMaking} onPress={() => void make()}>
        {t('evidence.bind')}
      </Button>
      <FieldFailure text={failure} />
    </div>
  )
}
