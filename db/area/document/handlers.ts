import type { documentOperations } from '#contract/area/document'
import { done, fail } from '#contract/result'
import type { HandlersOf } from '../../handler.ts'

/** The documents that guide a plan. */
export const documentHandlers: HandlersOf<keyof typeof documentOperations> = {
  'document.list': ({ statements }, { planId }) => {
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    return done({ documents: statements.document.ofPlan(planId) })
  },

  'document.create': ({ statements, write, about }, { id, document }) => {
    const { planId, title } = document
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    about(title)
    return done({ id: write.create('document', id, document) })
  },

  'document.edit': ({ statements, write, about }, { documentId, change }) => {
    const values = statements.document.values(documentId)
    if (values === null) return fail('document.unknown', { documentId })
    about(values.title)
    write.set('document', documentId, change.field, change.value)
    return done({})
  },

  'document.delete': ({ statements, write, about }, { documentId }) => {
    const values = statements.document.values(documentId)
    if (values === null) return fail('document.unknown', { documentId })
    about(values.title)
    write.remove('document', documentId)
    return done({})
  },
}
