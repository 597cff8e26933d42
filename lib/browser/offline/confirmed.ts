/** What is known of the site on the server. */
export interface Confirmed {
  /** The release that the last page from the network named. */
  release: string
  /** When it came, in milliseconds since 1970. */
  at: number
}

/** So long a page may come from the device after the site was last asked, in milliseconds. */
const patience = 5 * 60_000

/** Whether the site was asked so short a time ago that its pages may come from the device. */
export function isFresh({ at }: Pick<Confirmed, 'at'>): boolean {
  const age = Date.now() - at
  // A clock that was put back makes it unknown.
  return age >= 0 && age < patience
}
