import { lazily } from '../ui/lazily.tsx'
import { asWindow } from './as-window.ts'

/** A date field in a card over the page: its calendar is not part of the start, where nobody has opened the card yet. */
export const LateDateField = lazily(() => import('../ui/date-field.tsx').then((part) => part.DateField), asWindow)
