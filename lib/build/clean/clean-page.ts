import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { rehypeContentPolicy } from '../../browser/policy/rehype-content-policy.ts'
import type { LettersFile } from '../letters/letters-file.ts'
import type { LettersOfPage } from '../letters/letters-of-page.ts'
import { rehypeLetters } from '../letters/rehype-letters.ts'
import { rehypeBreakTitles } from './rehype-break-titles.ts'
import { rehypeOrderHead } from './rehype-order-head.ts'
import { rehypePageSheet } from './rehype-page-sheet.ts'
import { rehypeStripFramework } from './rehype-strip-framework.ts'

const processor = unified()
  .use(rehypeParse)
  .use(rehypeStripFramework)
  .use(rehypeOrderHead)
  .use(rehypeBreakTitles)
  .use(rehypePageSheet)
  .use(rehypeLetters)
  .use(rehypeContentPolicy)
  // The quotes of a policy need no references in an attribute; what is dangerous about them ended with Internet Explorer 8.
  .use(rehypeStringify, { closeSelfClosing: false, allowDangerousCharacters: true, quoteSmart: true })
  .freeze()

/** A page as it is published. */
export interface CleanPage {
  html: string
  /** What its policy had to name. */
  needs: PolicyNeeds
  /** The files of its letters. */
  letters: LettersFile[]
  /** The characters that it sets in the faces of the site. */
  characters: LettersOfPage
  /** The classes that stand in it, by the names that views give them. */
  classes: Set<string>
}

/** The framework's data for its browser half, most of a page's bytes: cut as text, it need not be parsed. */
const flightData = /<script>(?:self\.__next_f|\(self\.__next_f)[\s\S]*?<\/script>/g

/**
 * A page without the framework's browser half: one HTML file with its CSS and its Content-Security-Policy inside.
 * @param trustedTypes names of the Trusted Types policies that the site's script makes
 * @throws Error when something of the framework is left
 */
export async function cleanPage(
  html: string,
  file: string,
  trustedTypes: readonly string[] = [],
): Promise<CleanPage> {
  const page = await processor.process(
    new VFile({ value: html.replace(flightData, ''), path: file, data: { trustedTypes } }),
  )
  const left = /\/_next\/|__next/.exec(String(page))
  if (left) throw new Error(`${file}: “${left[0]}” is left of the framework; see rehype-strip-framework.ts`)
  return { ...(page.data as unknown as Omit<CleanPage, 'html'>), html: String(page) }
}
