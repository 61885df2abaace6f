/** Reaches the milestone that has the focus. */
export const reachKey = 'm'
