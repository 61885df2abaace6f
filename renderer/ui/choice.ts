/** One thing to choose: the value kept, and the words shown. */
export type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** A second line or a count, in a fainter hand. */
  readonly hint?: string
}
