import { FileTrigger } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Button } from '../button.tsx'
import type { IconName } from '../icons.ts'

type Props = {
  readonly children: ReactNode
  readonly icon?: IconName
  readonly isPending?: boolean
  readonly takesSeveral?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** A quiet button that lets the officer choose files. */
export function FileButton({ children, icon = 'plus', isPending = false, takesSeveral = false, onChoose }: Props) {
  return (
    <FileTrigger allowsMultiple={takesSeveral} onSelect={(files) => onChoose([...(files ?? [])])}>
      <Button look="plain" icon={icon} isPending={isPending}>
        {children}
      </Button>
    </FileTrigger>
  )
}
