import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestWorkspace } from '../testing.ts'
import { openTestWorkspace } from '../testing.ts'
import { attentionSql } from './attention/statements.ts'
import { evidenceSql } from './attachment/evidence-statements.ts'
import { focusSql, lineSql, matrixOrderSql } from './activity/line-statements.ts'
import { pageSql } from './activity/page-statements.ts'
import { historySql } from './history/statements.ts'
import { notesOfActivitySql, notesOfPlanSql, notesOfRoundsSql } from './note/statements.ts'
import { ratingSql } from './rating/facts-statements.ts'
import { slippageSql } from './rating/slippage-statements.ts'
import { plainEntities } from './record/drafts-testing.ts'
import { ofActivitySql, referringSql } from './record/record-sql.ts'
import { entriesSql, laterEntrySql, roundSql } from './round/statements.ts'
import { fundedLeadsSql, fundingEntriesSql } from './resources/statements.ts'
import { foundActivitiesSql, foundNotesSql } from './search/statements.ts'

const sort = 'USE TEMP B-TREE FOR ORDER BY'
/** A table read from end to end. Plans are few, and a list that the caller gives or the query makes is no table. */
const wholeTable = /^SCAN (?!plan\b|page\b|wanted\b|\(subquery)(\S+)$/

let workspace: TestWorkspace
beforeAll(() => {
  workspace = openTestWorkspace()
})
afterAll(() => workspace.close())

function stepsOf(sql: string): readonly string[] {
  const parameters = Array.from(sql.matchAll(/\?/g), () => null)
  // The plan of a query is a list of steps with a text each.
  const steps = workspace.database.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]
  return steps.map(({ detail }) => detail)
}

describe('a page of all activities', () => {
  it.each(['reference', 'title', 'status', 'end'] as const)('sorted by %s walks along its index, either way', (by) => {
    for (const direction of ['ascending', 'descending'] as const) {
      const steps = stepsOf(pageSql('workspace', by, direction))

      expect(steps[0]).toMatch(new RegExp(`^SCAN activity USING (COVERING )?INDEX activity_by_${by}$`))
      expect(steps).not.toContain(sort)
    }
  })

  it('of one organisation starts from its participations', () => {
    const steps = stepsOf(pageSql('organisation', 'reference', 'ascending'))

    expect(steps).toEqual(expect.arrayContaining([expect.stringContaining('participation_of_organisation')]))
    expect(steps.filter((step) => wholeTable.test(step))).toEqual([])
  })

  it('of one plan walks along the index of plans', () => {
    const steps = stepsOf(pageSql('plan', 'reference', 'ascending'))

    expect(steps[0]).toMatch(/^SEARCH activity USING INDEX activity_of_plan \(plan_id=\?\)$/)
    expect(steps.filter((step) => wholeTable.test(step))).toEqual([])
  })
})

describe('no whole table is read', () => {
  it.each([
    ['for the lines of the matrix', lineSql],
    ['for the order of the matrix', matrixOrderSql],
    ['for the focus of a year', focusSql],
    ['for the notes of a plan', notesOfPlanSql],
    ['for the notes of an activity', notesOfActivitySql],
    ['for the notes of rounds', notesOfRoundsSql],
    ['to find activities', foundActivitiesSql],
    ['to find notes', foundNotesSql],
    ['for the money of a plan', fundingEntriesSql],
    ['for who leads what has money', fundedLeadsSql],
    ['for the round of a period', roundSql],
    ['for the entry of an activity in a period', entriesSql],
    ['for a later entry of an activity', laterEntrySql],
    ...Object.entries({ ...ratingSql, ...slippageSql, ...attentionSql }).map(([what, sql]): [string, string] => [
      `for ratings and attention: ${what}`,
      sql,
    ]),
    ...Object.entries(historySql).map(([scope, sql]): [string, string] => [`for the history of ${scope}`, sql]),
  ])('%s', (_, sql) => {
    expect(stepsOf(sql).filter((step) => wholeTable.test(step))).toEqual([])
  })
})

describe('what belongs to one record is not looked for in its whole plan', () => {
  it.each([
    ...plainEntities.flatMap((entity): [string, string][] => {
      const question = ofActivitySql(entity)
      return question === null ? [] : [[`${entity} of an activity`, question.sql]]
    }),
    ...Object.entries(evidenceSql).map(([kind, sql]): [string, string] => [`files of: ${kind}`, sql]),
    ['values of an indicator', referringSql('indicatorValue', 'indicatorId')],
    ['agenda of a meeting', referringSql('agendaItem', 'meetingId')],
    ['decisions of a meeting', referringSql('decision', 'meetingId')],
  ])('%s', (_, sql) => {
    const steps = stepsOf(sql)

    expect(steps.filter((step) => wholeTable.test(step) || /_of_plan\b/.test(step))).toEqual([])
  })
})

describe('nothing is sorted', () => {
  it.each([
    ['for the notes of a plan', notesOfPlanSql],
    ['for the notes of an activity', notesOfActivitySql],
    ['to find activities', foundActivitiesSql],
    ['to find notes', foundNotesSql],
    ['for all history', historySql.everything],
    ['for the history of a plan', historySql.plan],
  ])('%s, newest first', (_, sql) => {
    expect(stepsOf(sql).filter((step) => step.startsWith('USE TEMP B-TREE'))).toEqual([])
  })

  it('of the log to pass rows over by their filters but what stands in the index', () => {
    expect(stepsOf(historySql.plan)[0]).toMatch(/^SEARCH operation USING COVERING INDEX operation_of_scope/)
    expect(stepsOf(historySql.workspace)[0]).toMatch(/^SCAN operation USING COVERING INDEX operation_of_scope/)
  })
})
