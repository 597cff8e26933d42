import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import { getMDXExport } from 'mdx-bundler/client/index.js'
import type { MdxFault, MdxPart } from './mdx-part.ts'
import { remarkSentences } from './remark-sentences.ts'

/** Change it when the shape of MdxPart or the plugin changes. */
const cacheVersion = 4

/**
 * Compiles the body of one MDX file with mdx-bundler and reads what it holds from the compiled module. Compiled once
 * per content: the result is kept under `.cache/mdx` by the hash of the body. A body that does not parse comes back
 * with no sentences and its fault.
 * @param body empty lines stand for the front matter, so that lines count as in the file
 * @param file names the file in errors
 * @throws Error when the compiler fails for a reason that is not in the body; nothing is kept then
 */
export async function compilePart(body: string, file: string, cacheRoot = '.cache/mdx'): Promise<MdxPart> {
  const key = createHash('sha256').update(`${cacheVersion}\n${body}`).digest('hex').slice(0, 32)
  const cached = join(cacheRoot, `${key}.json`)
  const kept = readKept(cached)
  if (kept) return kept
  const part = await compile(body, file)
  mkdirSync(cacheRoot, { recursive: true })
  writeFileSync(`${cached}.${process.pid}`, JSON.stringify(part))
  renameSync(`${cached}.${process.pid}`, cached)
  return part
}

/** What is kept, if it is all there. */
function readKept(cached: string): MdxPart | undefined {
  if (!existsSync(cached)) return undefined
  try {
    return JSON.parse(readFileSync(cached, 'utf8'))
  } catch {
    return undefined
  }
}

async function compile(body: string, file: string): Promise<MdxPart> {
  try {
    const { code } = await bundleMDX({
      source: body,
      cwd: process.cwd(),
      // A body has no front matter: gray-matter would take, and run, what stands under “---js”.
      grayMatterOptions: (options) => ({ ...options, delimiters: '\0' }),
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [...(options.remarkPlugins ?? []), remarkSentences],
      }),
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    })
    const { sentences, faults } = getMDXExport(code) as Pick<MdxPart, 'sentences' | 'faults'>
    return { sentences, faults }
  } catch (error) {
    const fault = faultOf(error)
    if (fault) return { sentences: [], faults: [fault] }
    const reason = error instanceof Error ? error.message : error
    throw new Error(`${file} could not be compiled, and not for its text: ${reason}`, { cause: error })
  }
}

/** The place and the reason, from the build failure of esbuild that the parser's message caused. */
function faultOf(error: unknown): MdxFault | undefined {
  const { errors } = error as {
    errors?: { detail?: { cause?: { line?: number; column?: number; reason?: string } } }[]
  }
  const cause = errors?.[0]?.detail?.cause
  if (!cause?.reason) return undefined
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
