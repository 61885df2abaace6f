/** A deterministic id for the nth record of a test. */
export function testId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** The sample's plan. */
export const planId = testId(1)
