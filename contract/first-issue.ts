import type { FailureDetail } from './result.ts'
import type { z } from './zod.ts'

/** What was wrong with an input: where in it and against which rule, never what was typed. */
export function firstIssue(error: z.ZodError): FailureDetail {
  const [issue] = error.issues
  const problem = issue?.code === 'custom' ? issue.message : (issue?.code ?? 'unreadable')
  return { path: issue?.path.join('.') ?? '', problem }
}
