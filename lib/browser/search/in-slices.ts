import type { Steps } from '../../search/finish.ts'

/** How long work may go on before the browser may do something else, in milliseconds. */
const patience = 8

/**
 * Does work in steps, and lets the browser do something else in between.
 * @param isWanted whether it still is; without, it is given up, and the result is undefined
 */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result>
export function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | undefined>
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted = () => true,
): Promise<Result | undefined> {
  let pause = performance.now() + patience
  while (isWanted()) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < pause) continue
    await new Promise((resolve) => setTimeout(resolve))
    pause = performance.now() + patience
  }
  return undefined
}
