/** How long the next page may take to come, in milliseconds; later it would begin to speak unasked. */
const patience = 60_000

/** Leaves the wish to go on reading for the page that is about to open; with storage off that page waits. */
export function wishToGoOn(key: string, href: string) {
  try {
    sessionStorage.setItem(key, JSON.stringify([new URL(href).pathname, Date.now() + patience]))
  } catch {
    // Storage is off: the next page waits for its own button.
  }
}
