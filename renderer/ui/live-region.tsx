import { VisuallyHidden } from 'react-aria-components'
import { useAnnouncement } from './announcer.ts'

/** Where `announce` speaks. Once in the page, always there. */
export function LiveRegion() {
  const { text, count } = useAnnouncement()
  return (
    <VisuallyHidden>
      <div role="status">
        <span key={count}>{text}</span>
      </div>
    </VisuallyHidden>
  )
}
