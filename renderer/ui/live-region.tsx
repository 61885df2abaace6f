import { VisuallyHidden } from 'react-aria-components'
import { useAnnouncement } from './announcer.ts'

/** Where `announce` speaks. Once in the page, always there, and heard while a dialog is open. */
export function LiveRegion() {
  const { text, count } = useAnnouncement()
  return (
    <VisuallyHidden>
      <div role="status" data-react-aria-top-layer>
        <span key={count}>{text}</span>
      </div>
    </VisuallyHidden>
  )
}
