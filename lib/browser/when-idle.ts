/**
 * Does something when the page has nothing else to do; on a device that is never idle, or on a page that never says so, a
 * little later. Safari has no word for it, and acts at once.
 */
export function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 1_000 })
  else setTimeout(act)
}
