import { Fragment } from 'react'
import { Link } from 'react-aria-components'
import { send } from '../api/client.ts'
import { t } from '../i18n/translate.ts'
import { Icon } from './icon.tsx'
import { linkedParts } from './linked-parts.ts'
import { showFailure } from './show-failure.ts'
import styles from './linked-text.module.css'

/** A text whose `https://` addresses are links that open in the officer's browser; everything else of it stays text. */
export function LinkedText({ text }: { readonly text: string }) {
  return linkedParts(text).map((part, index) =>
    part.isAddress ? <AddressLink key={index} address={part.text} /> : <Fragment key={index}>{part.text}</Fragment>,
  )
}

/** Without an `href`: the page itself never goes anywhere, whatever button of the mouse is used. */
function AddressLink({ address }: { readonly address: string }) {
  return (
    <Link
      className={styles.link ?? ''}
      dir="ltr"
      aria-label={t('common.opensInBrowser', { address })}
      onPress={() => void openInBrowser(address)}
    >
      {address}
      <Icon name="external" size={12} />
    </Link>
  )
}

async function openInBrowser(address: string): Promise<void> {
  const answer = await send('app.openExternal', { address })
  if (!answer.ok) showFailure(answer.code)
}
