/** Everything that a device can keep, as `offline.json` lists it. */
export interface OfflineList {
  release: string
  /** Files of the bundles of all views at once (views-file.ts), one of each edition. */
  views: string[]
  /** Every bundle, the letters of their pages, and the modules that bring them. */
  files: string[]
  /** Bytes that travel when everything is kept: the bundles of pages in the files of all views. */
  download: number
}

/** The list in an answer; rejects where it is none. */
export async function offlineList(response: Response): Promise<OfflineList> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.json()
}
