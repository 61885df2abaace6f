import { useEffect, useState } from 'react'

/** Below this a wait is not shown: a flash of a skeleton reads as slower than none. */
const patienceMs = 200

/** Whether something has been waited for so long that it should be shown. */
export function useIsSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    if (!isWaiting) return setIsSlow(false)
    const timer = setTimeout(() => setIsSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isSlow && isWaiting
}
