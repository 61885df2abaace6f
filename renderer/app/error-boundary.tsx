import { Component } from 'react'
import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type Props = {
  readonly children: ReactNode
  /** Where the program is: going somewhere else gives the screen another chance. */
  readonly place: string
}

type State = { readonly hasFailed: boolean; readonly place: string }

/** Shows a sentence in the place of a screen that could not be drawn; the rest of the program goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, place: this.props.place }

  static getDerivedStateFromError(): Pick<State, 'hasFailed'> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { hasFailed: false, place }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div role="alert">
        <EmptyState
          icon="warning"
          level={1}
          title={t('frame.crashed')}
          action={<Button onPress={() => window.location.reload()}>{t('frame.reload')}</Button>}
        >
          {t('frame.crashedExplained')}
        </EmptyState>
      </div>
    )
  }
}
