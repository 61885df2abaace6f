import { wordFor } from '#domain/words'
import { askOf, asOf, readAsOf } from '../as-of.ts'
import { withWorkspace } from '../asking.ts'
import type { CliCommand } from '../command.ts'
import { findPlan } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

export const ratingsCommand: CliCommand = {
  usage: 'ratings --workspace F --plan P [--as-of DAY] [--json]',
  summary: 'Lists how the activities of a plan are rated, why, and which milestone comes next.',
  options: { ...workspace, ...plan, ...asOf, ...json },
  wordCount: 0,
  run: async (context) => {
    const day = readAsOf(context.options)
    const { activities, ratings } = await withWorkspace(context, async (asking) => {
      const { id } = await findPlan(asking, context.options.needed('plan'))
      const { ask } = askOf(asking, id, day)
      return {
        ...(await ask('activity.list', { planId: id })),
        ...(await ask('rating.list', { planId: id, activityId: null })),
      }
    })
    const byId = new Map(ratings.map((rating) => [rating.activityId, rating]))
    printAnswer(
      context,
      { ratings },
      {
        titles: ['Reference', 'Title', 'Rating', 'Proposed', 'Because of', 'Next milestone', 'Day'],
        rows: activities.flatMap(({ id, reference, title }) => {
          const rating = byId.get(id)
          if (rating === undefined) return []
          return [
            [
              reference,
              title,
              wordFor('en', 'rating', rating.rating),
              wordFor('en', 'rating', rating.proposed),
              rating.reasons.map(({ code }) => code).join(', '),
              rating.nextMilestone?.title ?? '',
              rating.nextMilestone?.day ?? '',
            ],
          ]
        }),
      },
    )
    return 0
  },
}
