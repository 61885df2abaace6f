import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Day } from '#contract/values'
import { stableId } from '../../../stable-id.ts'
import { activityId, organisationId, planId } from '../../ids.ts'
import { meetingId } from '../../meetings.ts'
import { given } from '../../moments.ts'
import type { OrganisationCode } from '../../organisations.ts'
import { illustrative } from '../../provenance.ts'
import { reviewDay } from './days.ts'

type ActionRow = Pick<EntityValues<'actionPoint'>, 'text' | 'dueDay'> & {
  readonly code: string
  readonly agreedDay: Day
  readonly activity: string
  readonly owner: OrganisationCode
  /** The code of the meeting; null when the focal points agreed it between meetings. */
  readonly meeting: string | null
  readonly done: { readonly completion: Deed; readonly verification: Deed } | null
}

type Deed = { readonly day: Day; readonly text: string }

/** One that was done and looked at, one that is late and was carried over to the review, and one that the review agreed. */
const actionPoints: readonly ActionRow[] = [
  {
    code: 'tool-list',
    agreedDay: '2016-06-30',
    activity: 'F-07',
    owner: 'UNODC',
    meeting: null,
    text: 'Illustrative: send the practical assistance tool to the focal point at INTERPOL for the National Central Bureaus.',
    dueDay: '2016-07-15',
    done: {
      completion: { day: '2016-07-11', text: 'Illustrative: sent.' },
      verification: { day: '2016-07-31', text: 'Illustrative: the bureaus at the regional workshop had it.' },
    },
  },
  {
    code: 'workshop-countries',
    agreedDay: '2016-06-30',
    activity: 'F-03',
    owner: 'UNODC',
    meeting: null,
    text: 'Illustrative: send the list of countries whose prosecutors are to come to the joint workshop.',
    dueDay: '2016-08-31',
    done: null,
  },
  {
    code: 'survey-answers',
    agreedDay: reviewDay,
    activity: 'F-08',
    owner: 'INTERPOL',
    meeting: 'PL-1/2016-09-30',
    text: 'Illustrative: ask the laboratories that have not answered the needs survey once more.',
    dueDay: '2016-10-31',
    done: null,
  },
]

/** The id of an action point by its code. */
export function actionPointId(code: string): string {
  return stableId(`action-point/PL-1/${code}`)
}

/** The action points of 2016, as they were agreed and done. */
export function actionPointCommands(): readonly SeedCommand[] {
  return actionPoints.flatMap(({ code, agreedDay, activity, owner, meeting, done, ...row }) => [
    ...given(agreedDay, [
      {
        name: 'actionPoint.create',
        input: {
          id: actionPointId(code),
          actionPoint: {
            ...row,
            planId: planId('PL-1'),
            meetingId: meeting === null ? null : meetingId(meeting),
            activityId: activityId(activity),
            ownerId: organisationId(owner),
            ownerName: 'Focal point',
            completion: null,
            verification: null,
            provenance: illustrative,
          },
        },
      },
    ]),
    ...(done === null
      ? []
      : [
          ...given(done.completion.day, [deed(code, 'completion', done.completion)]),
          ...given(done.verification.day, [deed(code, 'verification', done.verification)]),
        ]),
  ])
}

function deed(code: string, field: 'completion' | 'verification', value: Deed): UndatedCommand {
  return { name: 'actionPoint.edit', input: { actionPointId: actionPointId(code), change: { field, value } } }
}
