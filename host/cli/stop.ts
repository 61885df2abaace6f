/** Ends a command early: 1 when it could not be done, 2 when it was not asked for in a way that can be understood. */
export class Stop extends Error {
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, sentence: string) {
    super(sentence)
    this.exitCode = exitCode
  }
}
