import { endOf } from '../problem.ts'
import type { MdxFault } from './mdx-part.ts'

/** How many tags may stand inside each other: four times what a report needs; the compiler ends at a few hundred. */
const deepest = 16

/** Where a tag opens (a name or nothing follows), and where one closes. */
const edge = /<[\p{ID_Start}$_>]|<\/|\/>/gu

/**
 * The first tag that stands inside too many others. It is looked for before the text is parsed, since parsers call
 * themselves for each tag inside another and fail without a place.
 */
export function deepTag(body: string): MdxFault | undefined {
  let depth = 0
  for (const { 0: mark, index } of body.matchAll(edge)) {
    depth = mark.includes('/') ? Math.max(depth - 1, 0) : depth + 1
    if (depth <= deepest) continue
    return {
      ...endOf(body.slice(0, index)),
      found: `a tag inside ${deepest} others`,
      expected: `at most ${deepest} tags inside each other`,
      cure: 'close the tags before it, or take away those that mark nothing of their own',
    }
  }
  return undefined
}
