import {
  Button,
  Collection,
  Dialog,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { Popover } from '../../ui/popover.tsx'
import list from '../../ui/choice-list.module.css'
import menu from '../../ui/filter-menu.module.css'
import styles from './filter-bar.module.css'
import type { Facet } from './filter-facets.tsx'

/** Every facet behind one button, where there is no room for one each. */
export function AllFilters({ facets }: { readonly facets: readonly Facet[] }) {
  const count = facets.reduce((sum, { chosen }) => sum + chosen.size, 0)
  const keyOf = (facet: Facet, value: string): string => `${facet.label} ${value}`
  const change = (keys: 'all' | ReadonlySet<unknown>): void => {
    const isIn = (facet: Facet, value: string): boolean => keys === 'all' || keys.has(keyOf(facet, value))
    const valuesIn = (facet: Facet) => facet.choices.map(({ value }) => value).filter((value) => isIn(facet, value))
    const changed = facets.find((facet) => valuesIn(facet).length !== facet.chosen.size)
    changed?.onChange(new Set(valuesIn(changed)))
  }
  return (
    <DialogTrigger>
      <Button className={menu.button ?? ''} data-active={count > 0 || undefined}>
        <span>{t('matrix.allFilters')}</span>
        {count > 0 && <bdi className={menu.summary}>{t('common.chosenCount', { count })}</bdi>}
        <Icon name="chevron-down" size={13} />
      </Button>
      <Popover>
        <Dialog className={menu.dialog ?? ''} aria-label={t('matrix.filters')}>
          <ListBox
            aria-label={t('matrix.filters')}
            className={list.list ?? ''}
            selectionMode="multiple"
            selectionBehavior="toggle"
            escapeKeyBehavior="none"
            selectedKeys={facets.flatMap((facet) => [...facet.chosen].map((value) => keyOf(facet, value)))}
            onSelectionChange={change}
            autoFocus="first"
          >
            {facets.map((facet) => (
              <ListBoxSection key={facet.label} id={facet.label}>
                <Header className={styles.facet ?? ''}>{facet.label}</Header>
                <Collection items={facet.choices}>
                  {(choice) => (
                    <ListBoxItem id={keyOf(facet, choice.value)} textValue={choice.label} className={list.item ?? ''}>
                      <span className={menu.box}>
                        <Icon name="check" size={12} />
                      </span>
                      <span className={list.label}>{facet.render(choice)}</span>
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            ))}
          </ListBox>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
