/** Options that several commands share. */
export const workspace = { workspace: { type: 'string' } } as const
export const plan = { plan: { type: 'string' } } as const
export const json = { json: { type: 'boolean' } } as const
