import { useOrganisations } from '../../api/organisation-choices.ts'
import { formatList } from '../../i18n/format.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import type { Contact } from './records.ts'
import styles from './meetings.module.css'

type Props = { readonly contact: Contact; readonly isUnderOrganisation: boolean; readonly onOpen: () => void }

/** A person to turn to: who, as what, for what, and how to reach them. */
export function ContactLine({ contact, isUnderOrganisation, onOpen }: Props) {
  const { nameOf } = useOrganisations()
  const functionWords = contact.functions.map((each) => codeWord('function', each))
  return (
    <li className={styles.action}>
      <div className={styles.words}>
        <div className={styles.itemHead}>
          <Button look="plain" onPress={onOpen}>
            <bdi className={styles.actionText}>{contact.name}</bdi>
          </Button>
        </div>
        <p className={styles.facts}>
          {!isUnderOrganisation && <bdi>{nameOf(contact.organisationId)}</bdi>}
          {contact.post !== null && <bdi>{contact.post}</bdi>}
          {functionWords.length > 0 && <span>{formatList(functionWords)}</span>}
          <ProvenanceMark provenance={contact.provenance} />
        </p>
      </div>
      <div className={styles.reach}>
        {contact.email !== null && <bdi>{contact.email}</bdi>}
        {contact.phone !== null && <bdi dir="ltr">{contact.phone}</bdi>}
      </div>
    </li>
  )
}
