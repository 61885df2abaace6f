/** Acts that happen one after the other, however quickly they are asked for. */
export function takeTurns(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let queue: Promise<unknown> = Promise.resolve()
  return (act) => {
    const result = queue.then(act)
    queue = result.catch(() => undefined) // the caller hears of it; the next in turn goes on
    return result
  }
}
