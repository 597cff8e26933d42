import type { Store } from './store.ts'

/**
 * Keeps files that are not kept yet, a few at a time.
 * @param progress told how many of them are there after each
 * @throws Error where one cannot be had, DOMException where the device is full
 */
export async function keepFiles(
  store: Store,
  paths: readonly string[],
  progress?: (done: number) => void,
): Promise<void> {
  const queue = paths.values()
  let done = 0
  const worker = async () => {
    for (const path of queue) {
      if (!(await store.get(path))) {
        const response = await fetch(store.at(path))
        if (!response.ok) throw new Error(`${path}: ${response.status}`)
        await store.put(path, response)
      }
      done += 1
      progress?.(done)
    }
  }
  await Promise.all([worker(), worker(), worker()])
}
