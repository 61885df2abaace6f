import { useState } from 'react'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Button } from './button.tsx'

/** The first lines of a long list, and the button that shows as many more; false when nothing is left. */
export function useFirst<Line>(lines: readonly Line[], step = 200) {
  const [count, setCount] = useState(step)
  const left = Math.min(step, lines.length - count)
  const more = left > 0 && (
    <Button look="plain" onPress={() => setCount(count + step)}>
      {t('common.showMore', { count: formatNumber(left) })}
    </Button>
  )
  return { first: lines.slice(0, count), more }
}
