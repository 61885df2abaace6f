import { t } from '../../i18n/translate.ts'
import styles from './indicators.module.css'

/** What is not known: never the figure 0. */
export function NoData() {
  return <span className={styles.untold}>{t('indicators.noData')}</span>
}
