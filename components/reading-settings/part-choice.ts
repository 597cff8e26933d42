/** Where keep-part.ts keeps the part that was read last; an empty one stands there when none is to be kept. */
const storedPart = `${STORED}left`

/** Whether the device keeps the part that was read last: until the reader says no. */
export function keepsPart(): boolean {
  try {
    return localStorage[storedPart] !== ''
  } catch {
    return false
  }
}

/** Has the device keep parts from now on, or forget the last one and keep none; tells whether it keeps the choice. */
export function choosePart(kept: boolean): boolean {
  try {
    if (!kept) localStorage[storedPart] = ''
    else if (!keepsPart()) localStorage.removeItem(storedPart)
    return true
  } catch {
    return false
  }
}
