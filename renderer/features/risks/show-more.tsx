import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import styles from './risks.module.css'

const step = 200

/** The first lines of a long list, and the button that shows more of them. */
export function useFirst<Line>(lines: readonly Line[]) {
  const [count, setCount] = useState(step)
  const left = Math.min(step, lines.length - count)
  const more = left > 0 && (
    <p className={styles.quiet}>
      <Button look="plain" onPress={() => setCount(count + step)}>
        {t('risks.showMore', { count: left })}
      </Button>
    </p>
  )
  return { first: lines.slice(0, count), more }
}
