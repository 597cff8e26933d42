import { Bundle } from './bundle.ts'
import type { PagesFacts } from './bundles.ts'
import type { Confirmed } from './confirmed.ts'

/** A bundle as it is kept, and the headers that it came with. */
export interface Kept<Facts> {
  bundle: Bundle<Facts>
  headers: Headers
}

const confirmed = 'confirmed'
const wish = 'keep-all'

/** What a device keeps of one site, in the browser’s cache; `base` is the address of the site’s root. */
export class Store {
  readonly base: URL
  readonly name: string
  readonly #opened = new Map<string, Promise<Kept<unknown> | undefined>>()

  constructor(base: URL) {
    this.base = base
    this.name = `report ${base.pathname}`
  }

  /** @throws DOMException where the browser keeps nothing */
  open(): Promise<Cache> {
    return caches.open(this.name)
  }

  at(path: string): string {
    return new URL(path, this.base).href
  }

  /** The path of an address below the site’s root, or undefined where it is not below it. */
  pathOf(address: string): string | undefined {
    const { href } = this.base
    return address.startsWith(href) ? address.slice(href.length).replace(/[?#].*/, '') : undefined
  }

  /** The paths of everything that is kept. */
  async paths(): Promise<string[]> {
    const requests = await (await this.open()).keys()
    return requests.flatMap(({ url }) => this.pathOf(url) ?? [])
  }

  async get(path: string): Promise<Response | undefined> {
    return (await this.open()).match(this.at(path))
  }

  /** Keeps an answer, whole or not at all. */
  async put(path: string, response: Response): Promise<void> {
    await (await this.open()).put(this.at(path), response)
  }

  async delete(path: string): Promise<void> {
    this.#opened.delete(path)
    await (await this.open()).delete(this.at(path))
  }

  /** A bundle of pages that is kept. */
  pages(path: string): Promise<Kept<PagesFacts> | undefined> {
    return this.bundle<PagesFacts>(path)
  }

  /** A bundle that is kept; it is unpacked once. */
  bundle<Facts>(path: string): Promise<Kept<Facts> | undefined> {
    const opening = this.#opened.get(path) ?? this.#unpack(path)
    this.#opened.set(path, opening)
    return opening as Promise<Kept<Facts> | undefined>
  }

  async #unpack(path: string): Promise<Kept<unknown> | undefined> {
    const response = await this.get(path)
    if (response) return { bundle: new Bundle(await response.text()), headers: response.headers }
    this.#opened.delete(path)
    return undefined
  }

  /** The release of which everything is kept, where the reader asked for that. */
  async keptRelease(): Promise<string | undefined> {
    return (await this.get(wish))?.text()
  }

  /** Notes that everything of a release is kept, as the reader wants it of the next ones too. */
  async keepAll(release: string): Promise<void> {
    await this.put(wish, new Response(release))
  }

  /** Removes everything, and the wish to keep it. */
  async removeAll(): Promise<void> {
    this.#opened.clear()
    await caches.delete(this.name)
  }

  async confirmed(): Promise<Confirmed | undefined> {
    return (await this.get(confirmed))?.json()
  }

  /**
   * Notes which release the site on the server has now.
   * @returns whether it had another before
   */
  async confirm(release: string, at = Date.now()): Promise<boolean> {
    const before = await this.confirmed()
    await this.put(confirmed, Response.json({ release, at } satisfies Confirmed))
    return before !== undefined && before.release !== release
  }
}
