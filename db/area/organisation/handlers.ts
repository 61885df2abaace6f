import type { organisationOperations } from '#contract/area/organisation'
import { done, fail } from '#contract/result'
import { isNamed, organisationAbbreviation } from '#domain/organisation-name'
import type { HandlersOf } from '../../handler.ts'

/** Organisations and their names. */
export const organisationHandlers: HandlersOf<keyof typeof organisationOperations> = {
  'organisation.list': ({ statements }) => done({ organisations: statements.organisation.list() }),
  'organisation.work': ({ statements }) => done({ work: statements.organisation.work() }),

  'organisation.create': ({ write, about }, { id, organisation }) => {
    if (!isNamed(organisation)) return fail('organisation.unnamed')
    about(organisationAbbreviation(organisation, 'en'))
    return done({ id: write.create('organisation', id, organisation) })
  },

  'organisation.edit': ({ statements, write, about }, { organisationId, change }) => {
    const values = statements.organisation.values(organisationId)
    if (values === null) return fail('organisation.unknown', { organisationId })
    if (!isNamed({ ...values, [change.field]: change.value })) return fail('organisation.unnamed')
    about(organisationAbbreviation(values, 'en'))
    write.set('organisation', organisationId, change.field, change.value)
    return done({})
  },

  'organisation.delete': ({ statements, write, about }, { organisationId }) => {
    const values = statements.organisation.values(organisationId)
    if (values === null) return fail('organisation.unknown', { organisationId })
    const use = statements.organisation.use(organisationId)
    if (use.planCount + use.activityCount + use.personCount > 0) return fail('organisation.in-use', use)
    about(organisationAbbreviation(values, 'en'))
    write.remove('organisation', organisationId)
    return done({})
  },
}
