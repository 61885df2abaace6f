import type { Id } from '#contract/values'
import { riskLevel } from '#domain/risk/risk-level'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { OfActivity } from './of-activity.tsx'
import { LevelMark } from './level-mark.tsx'
import { ReviewDay } from './review-day.tsx'
import type { Risk } from './risk.ts'
import styles from './risks.module.css'

type Props = { readonly risks: readonly Risk[]; readonly onOpen: (id: Id) => void }

/** The risks of a plan, the gravest first. */
export function RiskTable({ risks, onOpen }: Props) {
  const { first, more } = useFirst(risks)
  return (
    <>
      <table className={classes(look.table, look.list)}>
        <thead>
          <tr>
            <th scope="col">{codeWord('entity', 'risk')}</th>
            <th scope="col">{t('risks.level')}</th>
            <th scope="col">{fieldWord('risk', 'category')}</th>
            <th scope="col">{fieldWord('risk', 'ownerId')}</th>
            <th scope="col">{fieldWord('risk', 'treatment')}</th>
            <th scope="col">{fieldWord('risk', 'status')}</th>
            <th scope="col">{fieldWord('risk', 'reviewDay')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((risk) => (
            <Row key={risk.id} risk={risk} onOpen={() => onOpen(risk.id)} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

function Row({ risk, onOpen }: { readonly risk: Risk; readonly onOpen: () => void }) {
  const { nameOf } = useOrganisations()
  const { treatment, ownerId, ownerName } = risk
  const owner = [ownerId === null ? null : nameOf(ownerId), ownerName].filter((part) => part !== null).join(', ')
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.first}>
        <span className={styles.named}>
          <OfActivity planId={risk.planId} activityId={risk.activityId} />
          <span className={classes(opener.name, styles.opens)}>
            <Button look="plain" onPress={onOpen}>
              <bdi>{risk.title}</bdi>
            </Button>{' '}
            <ProvenanceMark provenance={risk.provenance} />
          </span>
        </span>
      </th>
      <td className={styles.plain}>
        <LevelMark level={riskLevel(risk.assessment)} />
      </td>
      <td>{codeWord('riskCategory', risk.category)}</td>
      <td>{owner === '' ? <span className={styles.faint}>{t('risks.nobody')}</span> : <bdi>{owner}</bdi>}</td>
      <td>
        {treatment === null ? (
          <span className={styles.faint}>{t('risks.noTreatment')}</span>
        ) : (
          codeWord('riskTreatment', treatment.kind)
        )}
      </td>
      <td>{codeWord('riskStatus', risk.status)}</td>
      <td>
        <ReviewDay risk={risk} isShort />
      </td>
    </tr>
  )
}
