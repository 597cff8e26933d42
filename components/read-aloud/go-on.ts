/** The wish to go on listening on the next page, kept for the visit; with storage off the next page waits. */
export function wantsToGoOn(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

/** Keeps the wish, or forgets it. */
export function keepGoingOn(key: string, wanted: boolean) {
  try {
    if (wanted) sessionStorage.setItem(key, '1')
    else sessionStorage.removeItem(key)
  } catch {
    // Storage is off: the next page opens and waits for its own button.
  }
}
