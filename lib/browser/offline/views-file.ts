import { Bundle, packBundle } from './bundle.ts'
import type { PagesFacts } from './bundles.ts'

/** A bundle of pages before it is packed. */
export interface Pages {
  /** The path of the bundle. */
  path: string
  facts: PagesFacts
  /** By path below the site’s root. */
  texts: ReadonlyMap<string, string>
}

/** What the file of several bundles says of each: its facts but for the rules, and which pages are its own, as runs of numbers. */
type ViewsFacts = { path: string; facts: Omit<PagesFacts, 'rules'>; runs: [from: number, to: number][] }[]

/** What the rules of a bundle stand under among the texts: no path of a site. */
const rulesOf = (path: string) => `@${path}`

/**
 * The bundles of all views in one file, for a reader who keeps everything: views have so much in common that it takes two
 * thirds of what the bundles take one by one.
 */
export function packViews(bundles: readonly Pages[]): string {
  const texts = new Map(bundles.flatMap((bundle) => [...bundle.texts]))
  const numbers = new Map([...texts.keys()].map((path, number) => [path, number]))
  const views: ViewsFacts = bundles.map(({ path, facts: { rules, ...facts }, texts: own }) => {
    const runs: [number, number][] = []
    for (const page of own.keys()) {
      const number = numbers.get(page) ?? 0
      const last = runs.at(-1)
      if (last?.[1] === number) last[1] += 1
      else runs.push([number, number + 1])
    }
    texts.set(rulesOf(path), rules)
    return { path, facts, runs }
  })
  return packBundle({ views }, texts)
}

/**
 * The bundles as they are one by one, each with its path.
 * @throws SyntaxError when the text is no such file
 */
export function* splitViews(text: string): Iterable<[path: string, bundle: string]> {
  const all = new Bundle<{ views: ViewsFacts }>(text)
  const pages = all.paths
  for (const { path, facts, runs } of all.facts.views) {
    const own = runs.flatMap(([from, to]) => pages.slice(from, to))
    const texts = new Map(own.map((page) => [page, all.get(page) ?? '']))
    yield [path, packBundle({ ...facts, rules: all.get(rulesOf(path)) ?? '' }, texts)]
  }
}
