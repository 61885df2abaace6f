import { useMemo } from 'react'
import type { Id } from '#contract/values'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { compareText } from '../i18n/format.ts'
import { currentLanguage, t } from '../i18n/translate.ts'
import type { Choice } from '../ui/choice.ts'
import { useQuery } from './use-query.ts'

type Organisations = {
  /** What an organisation is called in few words; null while the list is on its way, or when it is gone. */
  readonly nameOf: (organisationId: Id) => string | null
  /** All of them in the order of the language, found by their full names as well. */
  readonly choices: readonly Choice<Id>[]
}

/** Said beside a field where none is called as was typed. */
export function unknownOrganisationText(name: string): string {
  return t('organisations.unknown', { name })
}

/** The organisations of the workspace as lists and fields name them. */
export function useOrganisations(): Organisations {
  const answer = useQuery('organisation.list', {})
  const organisations = answer.kind === 'ready' ? answer.value.organisations : null
  return useMemo(() => {
    const language = currentLanguage()
    const all = organisations ?? []
    const names = new Map(all.map((each) => [each.id, organisationAbbreviation(each, language)]))
    const choices = all.map((each) => {
      const label = organisationAbbreviation(each, language)
      const name = organisationName(each, language)
      return { value: each.id, label: name === label ? label : `${label} – ${name}` }
    })
    return {
      nameOf: (id) => names.get(id) ?? null,
      choices: choices.toSorted((first, second) => compareText(first.label, second.label)),
    }
  }, [organisations])
}
