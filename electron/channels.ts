/** The two channels between page and main process; there are never more. */
export const callChannel = 'tandem:call'
export const eventChannel = 'tandem:event'
