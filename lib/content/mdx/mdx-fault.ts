import { endOf } from '../problem.ts'
import type { MdxFault } from './mdx-part.ts'

/** How many tags may stand inside each other: four times what a report needs; the compiler ends at a few hundred. */
const deepest = 16

/** Where a tag opens (a name or nothing follows), and where one closes. */
const edge = /<[\p{ID_Start}$_>]|<\/|\/>/gu

/** The first tag inside too many others, found before parsers, which call themselves for each, fail without a place. */
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

/** What `@mdx-js/esbuild` throws, by way of esbuild: the message, whose cause is what the parser or a plugin threw. */
interface CompilerFailure {
  errors?: {
    detail?: {
      source?: string
      cause?: { line?: number; column?: number; reason?: string; message?: string; syscall?: string }
    }
  }[]
}

/**
 * The fault of the body that made the compiler fail; undefined when the failure is not the body's: a bundler that is
 * missing or was ended, or a system that has no more files or memory.
 * @param body what did not compile
 */
export function mdxFault(error: unknown, body: string): MdxFault | undefined {
  // The stack ends where something of the body stands in itself a thousand times, wherever that is met.
  if (error instanceof RangeError) return tooMuch(error.message, body)
  const detail = (error as CompilerFailure).errors?.[0]?.detail
  const cause = detail?.cause
  if (detail?.source !== '@mdx-js/esbuild' || !cause || cause.syscall) return undefined
  if (!cause.reason) return tooMuch(cause.message ?? 'no reason', body)
  // Of a tag that does not close the parser gives the place of its paragraph, and its own in words alone.
  const [, line, column] = /^Expected a closing tag .*?\((\d+):(\d+)-/.exec(cause.reason) ?? []
  return {
    line: Number(line ?? cause.line ?? 1),
    column: Number(column ?? cause.column ?? 1),
    found: `MDX that does not parse: ${cause.reason}`,
    expected: 'tags that close in their paragraph, and no braces',
    cure: 'mend the tag; where the text itself has a < or a {, write &lt; or &#123;',
  }
}

/** What the compiler gives up without a place: it began at the first line of the text. */
function tooMuch(reason: string, body: string): MdxFault {
  return {
    line: body.slice(0, body.search(/\S|$/)).split('\n').length,
    column: 1,
    found: `a text that the compiler cannot take in: ${reason}`,
    expected: 'plain text, and few tags inside each other',
    cure: 'take away what stands in itself too often; halving the text finds the place',
  }
}
