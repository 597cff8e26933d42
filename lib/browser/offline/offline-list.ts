/** Everything that a device can keep, as `offline.json` lists it. */
export interface OfflineList {
  release: string
  /** Every bundle, the letters of their pages, and the modules that bring them. */
  files: string[]
  /** Bytes that travel when everything is kept. */
  download: number
}

/** The list in an answer; rejects where it is none. */
export async function offlineList(response: Response): Promise<OfflineList> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.json()
}
