import type { BundledLetters } from '../../browser/offline/bundles.ts'
import type { CleanedPage } from '../clean/clean-pages.ts'
import { type Face, type FaceName, faces } from '../letters/faces.ts'
import { type LettersFile, lettersFile } from '../letters/letters-file.ts'

/** Where a page stands that shows the text of a report: its parts, and the whole of it. */
const text = /^[^/]+\/\d+\/(?:(?:requirements|pledges|\d+(?:\.\d+)?)\/)?index\.html$/
const home = /^[^/]+\/index\.html$/

/**
 * The letters of all pages of a bundle, so that any of them has its titles’ on a device that has not seen it: of Chinese titles
 * in three files, that of the home page, what the pages of the text need besides, and the rest, which waits until a page asks
 * for it.
 * @returns the letters as pages use them, and their files
 */
export async function bundledLetters(
  pages: readonly CleanedPage[],
): Promise<{ letters: BundledLetters[]; files: LettersFile[] }> {
  const bundled: BundledLetters[] = []
  const files: LettersFile[] = []
  const add = async (face: Face, of: Iterable<string>, range: string, isKept: boolean) => {
    const file = await lettersFile(face, of)
    files.push(file)
    bundled.push({ path: file.path, family: face.family, range, isKept })
  }
  const known = new Set<string>()
  const tiers = [home, text, /./].map((tier) => {
    const all = pages.flatMap(({ file, letters }) => (tier.test(file) ? [...(letters.titles ?? '')] : []))
    const more = new Set(all.filter((one) => !known.has(one)))
    for (const one of more) known.add(one)
    return more
  })
  for (const [at, tier] of tiers.entries())
    if (tier.size > 0) await add(faces.titles, tier, rangeOf(tier), at < tiers.length - 1)
  for (const name of ['numerals', 'latin'] satisfies FaceName[]) {
    const face: Face = faces[name]
    const of = pages.flatMap(({ letters }) => [...(letters[name] ?? '')])
    // Pages in English bring their letters themselves, since lines may change with them (bring-letters.ts).
    if (of.length > 0) await add(face, face.characters ?? of, name === 'latin' ? '' : face.range, true)
  }
  return { letters: bundled, files }
}

/** Characters as `unicode-range` says them (CSS Fonts 4). */
function rangeOf(characters: Iterable<string>): string {
  const points = [...characters].map((one) => one.codePointAt(0) ?? 0).sort((one, other) => one - other)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join()
}
