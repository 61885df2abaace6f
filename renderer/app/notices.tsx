import { useState } from 'react'
import type { OpenWorkspace } from '#contract/area/app'
import { t } from '../i18n/translate.ts'
import { Banner } from '../ui/banner.tsx'
import { IconButton } from '../ui/icon-button.tsx'

/** What the officer must know about the file before going on: it cannot be changed, or it has lost saves. */
export function Notices({ workspace }: { readonly workspace: OpenWorkspace }) {
  const [isHidden, setIsHidden] = useState(false)
  const { missingSaves, fileName, readOnly } = workspace
  return (
    <>
      {missingSaves > 0 && !isHidden && (
        <Banner
          tone="warning"
          action={<IconButton icon="close" label={t('frame.hideNotice')} onPress={() => setIsHidden(true)} />}
        >
          {t('frame.missingSaves', { count: missingSaves, fileName })}
        </Banner>
      )}
      {readOnly && <Banner tone="plain">{t('frame.readOnlyBanner')}</Banner>}
    </>
  )
}
