import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import { expect, onTestFinished, test, vi } from 'vitest'
import { compilePart } from '../../../lib/content/mdx/compile-part.ts'
import { mdxAnnotations, mdxText, placeOf } from '../../../lib/content/mdx/mdx-text.ts'

vi.mock('mdx-bundler', { spy: true })

const top = '\n'.repeat(4)

/** Compiles a body that stands below four lines, with a cache of its own. */
function compile(body: string) {
  return compilePart(top + body, 'part.mdx', cacheFolder())
}

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'part-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a line is a sentence, and an empty line begins a paragraph', async () => {
  const { sentences, faults } = await compile('One.\nTwo.\n\nThree.\n')
  expect(faults).toEqual([])
  expect(sentences.map(({ paragraph, line, spans }) => [paragraph, line, mdxText(spans)])).toEqual([
    [1, 5, 'One.'],
    [1, 6, 'Two.'],
    [2, 8, 'Three.'],
  ])
})

test('annotations nest, and each keeps its place in the file', async () => {
  const { sentences } = await compile(
    'Build <Project id="city">a <Term id="centre">tourism centre</Term> city</Project>.\n',
  )
  const spans = sentences[0]?.spans ?? []
  expect(mdxText(spans)).toBe('Build a tourism centre city.')
  expect(mdxAnnotations(spans).map(({ kind, id, line, column }) => [kind, id, line, column])).toEqual([
    ['project', 'city', 5, 7],
    ['term', 'centre', 5, 28],
  ])
})

test('a line that is all annotation, or begins with one, is a sentence too', async () => {
  const { sentences, faults } = await compile(
    '<Term id="a">First</Term>\n\n<Place id="b">Second</Place> place.\n<Term id="c">Third</Term>.\n',
  )
  expect(faults).toEqual([])
  expect(sentences.map(({ line, column, spans }) => [line, column, mdxText(spans)])).toEqual([
    [5, 1, 'First'],
    [7, 1, 'Second place.'],
    [8, 1, 'Third.'],
  ])
})

test('a character of a sentence is found in its file behind any mark', async () => {
  const { sentences } = await compile('By <Term id="a">air</Term> and sea.\n')
  const spans = sentences[0]?.spans ?? []
  expect(placeOf(spans, mdxText(spans).indexOf('air'))).toEqual({ line: 5, column: 17 })
  expect(placeOf(spans, mdxText(spans).indexOf('sea'))).toEqual({ line: 5, column: 32 })
})

test('a body without a sentence is an empty part', async () => {
  expect(await compile('')).toEqual({ sentences: [], faults: [] })
})

test('nothing in a body runs or is fetched when it compiles', async () => {
  const { sentences, faults } = await compile(
    'import "./missing.ts"\n\nexport const x = process.exit(1)\n\nText.\n',
  )
  expect(sentences.map(({ spans }) => mdxText(spans))).toEqual(['Text.'])
  expect(faults.map(({ line, found }) => [line, found])).toEqual([
    [5, 'Markdown of the kind “mdxjsEsm”'],
    [7, 'Markdown of the kind “mdxjsEsm”'],
  ])
})

test('front matter that is code does not run', async () => {
  const { faults } = await compilePart('---js\nprocess.exit(1)\n---\n\nText.\n', 'part.mdx', cacheFolder())
  expect(faults.length).toBeGreaterThan(0)
})

test('an annotation that does not end on its line is a fault, whatever stands in it', async () => {
  const closes = async (body: string) =>
    (await compile(body)).faults.map(({ line, column, found }) => `${line}:${column} ${found}`)
  expect(await closes('One <Term id="a">two\nthree</Term> four.\n')).toEqual([
    '5:5 <Term> that closes on line 6',
  ])
  expect(
    await closes('One.\n\n<Project id="a">\nTwo.\n\nThree <Term id="b">four\nfive</Term>.\n</Project>\n'),
  ).toEqual(['7:1 <Project> that closes on line 12'])
})

test('a body that was compiled before comes back the same from the cache', async () => {
  const folder = cacheFolder()
  const body = '<Target id="a">8条</Target>道路。\n'
  const first = await compilePart(body, 'part.mdx', folder)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(await compilePart(body, 'other.mdx', folder)).toEqual(first)
})

test('a body is compiled again when the code that compiles it or its packages change', async () => {
  const [before, project] = [process.cwd(), cacheFolder()]
  const code = join(project, 'lib/content/mdx')
  cpSync('lib/content/mdx', code, { recursive: true })
  writeFileSync(join(project, 'package-lock.json'), '1')
  onTestFinished(() => process.chdir(before))
  /** As a build does it: in a process of its own. */
  const build = async () => {
    vi.resetModules()
    process.chdir(before)
    const { compilePart } = await import('../../../lib/content/mdx/compile-part.ts')
    process.chdir(project)
    await compilePart('One.\n', 'part.mdx', 'cache')
    return readdirSync('cache').length
  }
  expect([await build(), await build()]).toEqual([1, 1])
  writeFileSync(join(project, 'package-lock.json'), '2')
  expect(await build()).toBe(2)
  writeFileSync(join(code, 'remark-sentences.ts'), '// Another one.')
  expect(await build()).toBe(3)
})

test('a copy in the cache that a full disk or a stop has cut off is made again', async () => {
  const folder = cacheFolder()
  const first = await compilePart('One.\n', 'part.mdx', folder)
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), 9)
  expect(await compilePart('One.\n', 'part.mdx', folder)).toEqual(first)
  expect(await compilePart('One.\n', 'part.mdx', folder)).toEqual(first)
})

test('a compiler that fails refuses the build, and its failure is not kept', async () => {
  const folder = cacheFolder()
  vi.mocked(bundleMDX).mockRejectedValueOnce(new Error('EMFILE: too many open files'))
  await expect(compilePart('Good.\n', 'content/part.mdx', folder)).rejects.toThrow(
    'content/part.mdx could not be compiled, and not for its text: EMFILE: too many open files',
  )
  expect(readdirSync(folder)).toEqual([])
  expect((await compilePart('Good.\n', 'content/part.mdx', folder)).faults).toEqual([])
})

test('where nothing can be kept, a body is compiled all the same', async () => {
  const folder = cacheFolder()
  writeFileSync(join(folder, 'file'), '')
  const inTheWay = join(folder, 'file/mdx')
  const { sentences, faults } = await compilePart('One.\n', 'part.mdx', inTheWay)
  expect([sentences.length, faults]).toEqual([1, []])
  const taken = cacheFolder()
  await compilePart('One.\n', 'part.mdx', taken)
  const [name = ''] = readdirSync(taken)
  rmSync(join(taken, name))
  mkdirSync(join(taken, name, 'a folder'), { recursive: true })
  expect(await compilePart('One.\n', 'part.mdx', taken)).toEqual({ sentences, faults })
  expect(readdirSync(taken)).toEqual([name])
})

test('a body that several compile at once is the same for all, and kept once', async () => {
  const folder = cacheFolder()
  const parts = await Promise.all(Array.from({ length: 4 }, () => compilePart('One.\n', 'part.mdx', folder)))
  for (const part of parts) expect(part).toEqual(parts[0])
  expect(readdirSync(folder)).toHaveLength(1)
})

/** A word inside as many tags. */
const nested = (depth: number) => `${'<Term id="a">'.repeat(depth)}x${'</Term>'.repeat(depth)}`

test('sixteen tags may stand inside each other, and the next one is a fault at its place', async () => {
  expect((await compile(`Short.\n${nested(16)} <Term id="b">y</Term>\n`)).faults).toEqual([])
  const fault = {
    found: 'a tag inside 16 others',
    expected: 'at most 16 tags inside each other',
    cure: 'close the tags before it, or take away those that mark nothing of their own',
  }
  for (const depth of [17, 2000])
    expect(await compile(`Short.\n${nested(depth)}\n`)).toEqual({
      sentences: [],
      faults: [{ line: 6, column: 16 * '<Term id="a">'.length + 1, ...fault }],
    })
  const lines = await compile(`${'<Term id="a">\n'.repeat(400)}x\n${'</Term>\n'.repeat(400)}`)
  expect(lines.faults).toEqual([{ line: 21, column: 1, ...fault }])
})

test('a text that ends the compiler’s stack is a fault of its file', async () => {
  const folder = cacheFolder()
  const overflow = new RangeError('Maximum call stack size exceeded')
  const inCompiler = Object.assign(new Error('Build failed with 1 error'), {
    errors: [{ detail: { source: '@mdx-js/esbuild', cause: overflow } }],
  })
  for (const error of [overflow, inCompiler]) {
    vi.mocked(bundleMDX).mockRejectedValueOnce(error)
    expect((await compilePart(`${top}One.\n`, 'part.mdx', folder)).faults).toEqual([
      {
        line: 5,
        column: 1,
        found: 'a text that the compiler cannot take in: Maximum call stack size exceeded',
        expected: 'plain text, and few tags inside each other',
        cure: 'take away what stands in itself too often; halving the text finds the place',
      },
    ])
  }
  expect(readdirSync(folder)).toEqual([])
})

test('a bundler that is not there, or has no more files, is not the text’s fault', async () => {
  const missing = Object.assign(new Error('spawn esbuild ENOENT'), { code: 'ENOENT', syscall: 'spawn' })
  const failed = Object.assign(new Error('Build failed with 1 error'), {
    errors: [{ detail: { source: '@mdx-js/esbuild', cause: missing } }],
  })
  for (const error of [missing, failed]) {
    vi.mocked(bundleMDX).mockRejectedValueOnce(error)
    await expect(compilePart('One.\n', 'content/part.mdx', cacheFolder())).rejects.toThrow(
      `content/part.mdx could not be compiled, and not for its text: ${error.message}`,
    )
  }
})
