import type { Issue, Measure, Risk } from './risk.ts'

/** A readable id for tests. */
export function testId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const planId = testId(100)
export const activityId = testId(101)

/** A risk with nothing in it that a test does not care about. */
export function testRisk(number: number, values: Partial<Risk> = {}): Risk {
  return {
    id: testId(number),
    planId,
    activityId,
    title: `Risk ${number}`,
    description: '',
    category: 'operational',
    assessment: { likelihood: 3, impact: 3 },
    ownerId: null,
    ownerName: null,
    treatment: null,
    status: 'open',
    identifiedDay: '2016-06-01',
    reviewDay: null,
    marking: 'unclassified',
    provenance: null,
    ...values,
  }
}

/** An issue likewise. */
export function testIssue(number: number, values: Partial<Issue> = {}): Issue {
  return {
    id: testId(number),
    planId,
    activityId,
    riskId: null,
    title: `Issue ${number}`,
    description: '',
    raisedDay: '2016-09-15',
    resolution: null,
    marking: 'unclassified',
    provenance: null,
    ...values,
  }
}

/** A measure likewise. */
export function testMeasure(number: number, values: Partial<Measure> = {}): Measure {
  return {
    id: testId(number),
    planId,
    issueId: null,
    riskId: null,
    text: `Measure ${number}`,
    actorId: null,
    actorName: null,
    dueDay: null,
    completion: null,
    provenance: null,
    ...values,
  }
}
