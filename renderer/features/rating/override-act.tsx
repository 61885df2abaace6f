import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { ActivityRating } from '#contract/area/rating'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { OverrideForm } from './override-form.tsx'
import styles from './rating-section.module.css'

/** Opens the form in which a person rates the activity against the rule. */
export function OverrideAct({ rating }: { readonly rating: ActivityRating }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="plain">{rating.override === null ? t('rating.rateDifferently') : t('rating.change')}</Button>
      <Popover look="card" placement="bottom end">
        <Dialog className={styles.dialog ?? ''} aria-label={fieldWord('roundEntry', 'rating')}>
          <OverrideForm rating={rating} onDone={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
