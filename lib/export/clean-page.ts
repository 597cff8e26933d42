import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { rehypeStripFramework } from './rehype-strip-framework.ts'

const processor = unified()
  .use(rehypeParse)
  .use(rehypeStripFramework)
  .use(rehypeStringify, { closeSelfClosing: false })
  .freeze()

/**
 * A page without the framework's browser half: one HTML file with its CSS inside.
 * @throws Error when something of the framework is left
 */
export function cleanPage(html: string, file: string): string {
  const page = processor.processSync(html).toString()
  const left = /\/_next\/|__next/.exec(page)
  if (left) throw new Error(`${file}: “${left[0]}” is left of the framework; see rehype-strip-framework.ts`)
  return page
}
