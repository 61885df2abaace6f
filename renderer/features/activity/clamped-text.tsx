import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { beginningOf, cutAt } from './clamp.ts'
import styles from './clamped-text.module.css'

type Props = { readonly text: string; readonly lines: number }

/** A text of a million characters takes seconds to lay out at once; it is shown in parts of this size. */
const part = 40_000

/** Text as it was typed. A long one shows its beginning until it is opened, and grows by parts. */
export function ClampedText({ text, lines }: Props) {
  const [length, setLength] = useState(0)
  const beginning = beginningOf(text, lines)
  const isLong = beginning.length < text.length
  const shown = length === 0 ? beginning : cutAt(text, length)
  const hasMore = shown.length < text.length
  return (
    <>
      <bdi className={styles.text}>
        {shown}
        {hasMore && '…'}
      </bdi>
      {hasMore && (
        <Button className={styles.more ?? ''} onPress={() => setLength(length + part)}>
          {length === 0 ? t('activity.showAll') : t('activity.showMore')}
        </Button>
      )}
      {isLong && !hasMore && (
        <Button className={styles.more ?? ''} onPress={() => setLength(0)}>
          {t('activity.showLess')}
        </Button>
      )}
    </>
  )
}
