import { wordFor } from '#domain/words'
import type { CliCommand } from '../command.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

export const ratingsCommand: CliCommand = {
  usage: 'ratings --workspace F --plan P [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists how the activities of a plan are rated, why, and which milestone comes next.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const { activities, ratings } = await readPlan(context, async ({ ask, subject }) => ({
      ...(await ask('activity.list', { planId: subject.planId })),
      ...(await ask('rating.list', subject)),
    }))
    const byId = new Map(ratings.map((rating) => [rating.activityId, rating]))
    printAnswer(
      context,
      { ratings },
      {
        titles: ['Reference', 'Title', 'Rating', 'Proposed', 'Because of', 'Next milestone', 'Date'],
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
