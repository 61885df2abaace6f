/** What one step of the check found. */
export type Outcome = {
  readonly passed: number
  readonly failed: number
  /** Tests that were not run, each with its reason. */
  readonly skipped: readonly string[]
  /** What to read when something failed and has not been printed yet. */
  readonly problems: string
}

export type Step = { readonly name: string; readonly run: () => Promise<Outcome> }

/** The outcome of a step that is a single check. */
export function single(isSound: boolean, problems: string): Outcome {
  return { passed: isSound ? 1 : 0, failed: isSound ? 0 : 1, skipped: [], problems: isSound ? '' : problems }
}

/** The sums of several outcomes. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
    failed: outcomes.reduce((total, outcome) => total + outcome.failed, 0),
    skipped: outcomes.flatMap((outcome) => outcome.skipped),
    problems: outcomes
      .map((outcome) => outcome.problems)
      .filter((text) => text !== '')
      .join('\n'),
  }
}
