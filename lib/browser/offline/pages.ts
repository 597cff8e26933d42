/** The files of a build that can be kept on a device, as `offline.json` lists them. */
export interface OfflineList {
  /** Changes with every build that changes a file. */
  version: string
  /** Bytes that travel when everything is kept. */
  download: number
  /** Bytes that everything takes on the device. */
  size: number
  /** Path below the site's root and hash of the contents, of every file; a page's path ends with a slash. */
  files: [path: string, hash: string][]
}

const list = 'offline.json'
const mark = 'offline.json?kept'

/** The pages a device keeps of one site; `base` is the address of its root. */
export class OfflinePages {
  base: URL
  cacheName: string

  constructor(base: URL) {
    this.base = base
    this.cacheName = `pages ${base.pathname}`
  }

  /** The list of the build that is on the server now. */
  async latest(): Promise<OfflineList> {
    return (await this.fetch(list)).json()
  }

  /** The list of the build that the kept pages come from. */
  async known(): Promise<OfflineList | undefined> {
    return (await (await this.open()).match(this.at(list)))?.json()
  }

  /** Whether the reader asked to keep everything. */
  async keepsAll(): Promise<boolean> {
    return (await (await this.open()).match(this.at(mark))) !== undefined
  }

  /** Paths of the pages that are kept, without the files they need. */
  async pages(): Promise<string[]> {
    const paths = (await (await this.open()).keys()).map(({ url }) => url.slice(this.base.href.length))
    return paths.filter((path) => (path === '' || path.endsWith('/')) && path !== 'offline/')
  }

  /** Keeps every file of the list, and tells how many are there after each. */
  async keepAll(progress: (done: number, all: number) => void): Promise<void> {
    const latest = await this.latest()
    await this.add(
      latest.files.map(([path]) => path),
      progress,
    )
    const cache = await this.open()
    await cache.put(this.at(list), Response.json(latest))
    await cache.put(this.at(mark), new Response(''))
  }

  /** Removes all pages; what the page for no network needs stays, since it is small and used by the next visit. */
  async removeAll(): Promise<void> {
    const cache = await this.open()
    const paths = ['', mark, ...(await this.pages())]
    await Promise.all(paths.map((path) => cache.delete(this.at(path))))
  }

  /**
   * Brings what is kept up to the build on the server: changed pages are fetched again, and those that are gone are
   * removed. Files that only the last build had stay for the pages that are still open, and go with the next.
   * @returns whether an older build was there before
   */
  async refresh(): Promise<boolean> {
    const [latest, known, cache] = [await this.latest(), await this.known(), await this.open()]
    const [now, before] = [new Map(latest.files), new Map(known?.files)]
    const kept = (await cache.keys()).map(({ url }) => url.slice(this.base.href.length))
    const files = kept.filter((path) => !path.startsWith(list))
    const wanted = (await this.keepsAll()) ? [...now.keys()] : files.filter((path) => now.has(path))
    await this.add(wanted.filter((path) => !files.includes(path) || now.get(path) !== before.get(path)))
    for (const path of files) {
      const needed = now.has(path) || (path.startsWith('assets/') && before.has(path))
      if (!needed) await cache.delete(this.at(path))
    }
    await cache.put(this.at(list), Response.json(latest))
    return known !== undefined && known.version !== latest.version
  }

  /** Fetches files and keeps them, a few at a time. */
  async add(paths: string[], progress?: (done: number, all: number) => void): Promise<void> {
    const cache = await this.open()
    const queue = paths.values()
    let done = 0
    const worker = async () => {
      for (const path of queue) {
        await cache.put(this.at(path), await this.fetch(path))
        done += 1
        progress?.(done, paths.length)
      }
    }
    await Promise.all([worker(), worker(), worker(), worker()])
  }

  open(): Promise<Cache> {
    return caches.open(this.cacheName)
  }

  at(path: string): string {
    return new URL(path, this.base).href
  }

  private async fetch(path: string): Promise<Response> {
    const response = await fetch(this.at(path), { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response
  }
}
