/** Where the reader’s choice is kept: `no` where nothing is to be fetched ahead. */
const storedAhead = `${STORED}ahead`

/** What browsers tell of the network (W3C Network Information API, and its draft of `metered`). */
interface Connection {
  saveData?: boolean
  metered?: boolean
}

/** Whether pages may be fetched before they are asked for: not where data are counted, nor where the reader said no. */
export function isWanted(): boolean {
  const { saveData, metered } = (navigator as { connection?: Connection }).connection ?? {}
  return !saveData && !metered && !matchMedia('(prefers-reduced-data: reduce)').matches && choosesAhead()
}

/** Has pages fetched ahead from now on, or not; tells whether the device keeps the choice. */
export function chooseAhead(wanted: boolean): boolean {
  try {
    if (wanted) localStorage.removeItem(storedAhead)
    else localStorage.setItem(storedAhead, 'no')
    return true
  } catch {
    return false
  }
}

/** Whether the reader lets pages be fetched ahead: until the reader says no. */
export function choosesAhead(): boolean {
  try {
    return localStorage[storedAhead] !== 'no'
  } catch {
    return true
  }
}
