/** The longest input of an operation as JSON text. None comes near: the longest text is a million characters. */
export const inputLimit = 16_000_000
