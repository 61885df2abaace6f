import { isGoodAnswer } from './answer-text.ts'

const rememberedAnswers = 200

/**
 * Carries out a command once however often it is sent: a double click, or a page that asks again, gets the first answer.
 * A failed command did nothing, so the same request may try again.
 */
export function answersByRequest(): (key: string, carryOut: () => Promise<string>) => Promise<string> {
  const answers = new Map<string, Promise<string>>()

  function forget(key: string): void {
    answers.delete(key)
  }

  return (key, carryOut) => {
    const earlier = answers.get(key)
    if (earlier !== undefined) return earlier
    const answer = carryOut()
    answers.set(key, answer)
    answer.then(
      (text) => (isGoodAnswer(text) ? undefined : forget(key)),
      () => forget(key),
    )
    const [oldest] = answers.keys()
    if (answers.size > rememberedAnswers && oldest !== undefined) forget(oldest)
    return answer
  }
}
