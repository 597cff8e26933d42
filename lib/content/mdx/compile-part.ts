import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import { annotationKinds } from '../../report/vocabulary.ts'
import { codeHash, keepFile, readKept } from '../files/kept-file.ts'
import { deepTag, mdxFault } from './mdx-fault.ts'
import type { MdxPart } from './mdx-part.ts'
import { remarkSentences } from './remark-sentences.ts'

/**
 * Compiles the body of one MDX file with mdx-bundler, whose remark plugin reads what it holds. Compiled once per content:
 * the result is kept under `.cache/mdx` by the hash of the body and of the code that compiles it, where that can be
 * written. A body that does not compile comes back with no sentences and its fault, and is not kept.
 * @param body empty lines stand for the front matter, so that lines count as in the file
 * @param file names the file in errors
 * @throws Error when the compiler fails for a reason that is not in the body
 */
export async function compilePart(body: string, file: string, cacheRoot = '.cache/mdx'): Promise<MdxPart> {
  const tooDeep = deepTag(body)
  if (tooDeep) return { sentences: [], faults: [tooDeep] }
  const key = createHash('sha256')
    .update(codeHash('lib/content/mdx'))
    .update(annotationKinds.join())
    .update(body)
    .digest('hex')
  const cached = join(cacheRoot, `${key}.json`)
  const kept = wholePart(readKept(cached))
  if (kept) return kept
  try {
    const part = await compile(body)
    keepFile(cached, JSON.stringify(part))
    return part
  } catch (error) {
    const fault = mdxFault(error, body)
    if (fault) return { sentences: [], faults: [fault] }
    const reason = error instanceof Error ? error.message : error
    throw new Error(`${file} could not be compiled, and not for its text: ${reason}`, { cause: error })
  }
}

/** What was kept, if it was kept whole. */
function wholePart(kept: Buffer | undefined): MdxPart | undefined {
  try {
    const { sentences, faults } = JSON.parse(String(kept))
    return Array.isArray(sentences) && Array.isArray(faults) ? { sentences, faults } : undefined
  } catch {
    return undefined
  }
}

async function compile(body: string): Promise<MdxPart> {
  const part: MdxPart = { sentences: [], faults: [] }
  await bundleMDX({
    source: body,
    cwd: process.cwd(),
    // A body has no front matter: gray-matter would take, and run, what stands under “---js”.
    grayMatterOptions: (options) => ({ ...options, delimiters: '\0' }),
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [...(options.remarkPlugins ?? []), [remarkSentences, part]],
    }),
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
  })
  return part
}
