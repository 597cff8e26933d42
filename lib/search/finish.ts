/** Work in steps, between which a browser can do something else. */
export type Steps<Result> = Generator<undefined, Result>

/** Does work in steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
