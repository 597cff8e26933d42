import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import { getMDXExport } from 'mdx-bundler/client/index.js'
import type { MdxFault, MdxPart } from './mdx-part.ts'
import { remarkSentences } from './remark-sentences.ts'

/** Change it when the shape of MdxPart or the plugin changes. */
const cacheVersion = 2

/**
 * Compiles one MDX file with mdx-bundler and reads what it holds from the compiled module. Compiled once per
 * content: the result is kept under `.cache/mdx` by the hash of the source. A file that does not parse comes back
 * with no sentences and its fault.
 * @param path the file on the disk
 */
export async function compilePart(path: string, cacheRoot = '.cache/mdx'): Promise<MdxPart> {
  const source = readFileSync(path, 'utf8')
  const key = createHash('sha256').update(`${cacheVersion}\n${source}`).digest('hex').slice(0, 32)
  const cached = join(cacheRoot, `${key}.json`)
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8'))
  const part = await compile(path)
  mkdirSync(cacheRoot, { recursive: true })
  writeFileSync(`${cached}.${process.pid}`, JSON.stringify(part))
  renameSync(`${cached}.${process.pid}`, cached)
  return part
}

async function compile(path: string): Promise<MdxPart> {
  try {
    const { code, frontmatter } = await bundleMDX({
      file: resolve(path),
      cwd: process.cwd(),
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [...(options.remarkPlugins ?? []), remarkSentences],
      }),
      esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
    })
    const { sentences, faults } = getMDXExport(code) as Pick<MdxPart, 'sentences' | 'faults'>
    return { frontMatter: frontmatter, sentences, faults }
  } catch (error) {
    return { frontMatter: {}, sentences: [], faults: [faultOf(error)] }
  }
}

/** The place and the reason, from esbuild's build failure or from the front matter's YAML exception. */
function faultOf(error: unknown): MdxFault {
  const { errors, mark, reason, message } = error as {
    errors?: { detail?: { cause?: { line?: number; column?: number; reason?: string } } }[]
    mark?: { line: number; column: number }
    reason?: string
    message?: string
  }
  const cause = errors?.[0]?.detail?.cause
  if (cause?.reason) {
    return {
      line: cause.line ?? 1,
      column: cause.column ?? 1,
      found: `MDX that does not parse: ${cause.reason}`,
      expected: 'tags that close in their paragraph, and no braces',
    }
  }
  if (mark) {
    return {
      line: mark.line + 1,
      column: mark.column + 1,
      found: `front matter that does not parse: ${reason ?? ''}`,
      expected: '“title: …” between two lines of three hyphens',
    }
  }
  return { line: 1, column: 1, found: `a file that does not compile: ${message ?? error}`, expected: 'MDX' }
}
