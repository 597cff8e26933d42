import type { View } from '../../report/view.ts'

/** Which bundle a page is in: a view with the newest edition, or an older edition in a view; `''` is in each of the former. */
export type BundleName = '' | View | `${View}-${string}`

/** What the bundle of pages says of itself. */
export interface PagesFacts {
  /** Changes with every build that changes a page, a module or the data of the search: the same in all bundles of a build. */
  release: string
  /** The path of the bundle of modules, sheets and data of the search. */
  tools: string
  /** The letters of titles and numerals that its pages need, those first that most of them need. */
  letters: BundledLetters[]
  /** The rules of the classes that stand in its pages. */
  rules: string
}

/** A file of letters, as `FontFace` takes it. */
export interface BundledLetters {
  path: string
  family: string
  /** The characters to look up in it, as `unicode-range` says it. */
  range: string
  /** Whether it is loaded before a page asks for it. */
  isKept: boolean
}

/** The modules that stand in no bundle, since a page has loaded them before it brings one. */
export function isLoadedBefore(path: string): boolean {
  return /^assets\/(?:reader|bring)-[^-/]+\.js$/.test(path)
}

const name = /^assets\/pages-(.+)-([0-9a-f]+)\.txt$/

/** The path of the bundle of a name and a release. */
export function bundlePath(bundle: string, release: string): string {
  return `assets/pages-${bundle}-${release}.txt`
}

/** What the name of a bundle ends with where it is of an older edition. */
const olderEdition = /-\d+$/

/** The view whose pages a bundle has, by its name. */
export function viewOf(bundle: string): string {
  return bundle.replace(olderEdition, '')
}

/** The path of the file that has the bundle of a name and a release, and those of the other views of its edition. */
export function viewsPath(bundle: string, release: string): string {
  return `assets/views${olderEdition.exec(bundle)?.[0] ?? ''}-${release}.txt`
}

/**
 * The path of the file that has a bundle of pages and the bundle of modules (with-tools.ts), or undefined where there is none:
 * older editions have none.
 */
export function pathWithTools(bundle: string): string | undefined {
  const named = readBundlePath(bundle)
  return named && !olderEdition.test(named.bundle) ? bundle.replace(/\.txt$/, '.tools.txt') : undefined
}

/** The name and the release of the bundle at a path, or undefined where it is none of pages. */
export function readBundlePath(path: string): { bundle: string; release: string } | undefined {
  const [, bundle, release] = name.exec(path) ?? []
  return bundle && release ? { bundle, release } : undefined
}

/** What the root element of a page names in `data-bundle`: the bundle it is in, and its release, `zh-2f6c01`. */
export function bundleMark(bundle: BundleName, release: string): string {
  return `${bundle}-${release}`
}

/** The path of the bundle that a page names, or undefined where it is in several, and its release. */
export function readBundleMark(mark = ''): { path: string | undefined; release: string } {
  const at = mark.lastIndexOf('-')
  const [bundle, release] = [mark.slice(0, at), mark.slice(at + 1)]
  return { path: bundle ? bundlePath(bundle, release) : undefined, release }
}
