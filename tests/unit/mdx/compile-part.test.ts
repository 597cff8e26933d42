import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compilePart } from '../../../lib/mdx/compile-part.ts'
import { mdxAnnotations, mdxText, placeOf } from '../../../lib/mdx/mdx-text.ts'

function compile(body: string) {
  const folder = mkdtempSync(join(tmpdir(), 'part-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'part.mdx')
  writeFileSync(path, `---\ntitle: A title\n---\n\n${body}`)
  return compilePart(path, join(folder, 'cache'))
}

test('a line is a sentence, and an empty line begins a paragraph', async () => {
  const { frontMatter, sentences, faults } = await compile('One.\nTwo.\n\nThree.\n')
  expect(frontMatter).toEqual({ title: 'A title' })
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
  expect(await compile('')).toEqual({ frontMatter: { title: 'A title' }, sentences: [], faults: [] })
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

test('a file that was compiled before comes back the same from the cache', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'part-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'part.mdx'), '---\ntitle: 题\n---\n\n<Target id="a">8条</Target>道路。\n')
  const first = await compilePart(join(folder, 'part.mdx'), join(folder, 'cache'))
  expect(await compilePart(join(folder, 'part.mdx'), join(folder, 'cache'))).toEqual(first)
})
