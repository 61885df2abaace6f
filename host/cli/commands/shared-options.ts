/** Options that several commands share. */
export const workspace = { workspace: { type: 'string' } } as const
export const plan = { plan: { type: 'string' } } as const
export const activity = { activity: { type: 'string' } } as const
export const json = { json: { type: 'boolean' } } as const
/** Shows a plan as it stood. */
export const asOf = { 'as-of': { type: 'string' } } as const
/** What a command takes that reads a plan. */
export const reading = { ...workspace, ...plan, ...asOf, ...json } as const
/** A year of a plan. */
export const year = { year: { type: 'string' } } as const
/** A round of all activities rather than of the year's focus. */
export const roundScope = { all: { type: 'boolean' } } as const
/** The file that a command writes; `--force` lets it replace one. */
export const out = { out: { type: 'string' }, force: { type: 'boolean' } } as const
