import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { statedProjects, statedTargets } from '../../lib/data/promises.ts'
import type { ReportJson } from '../../lib/data/report-schema.ts'
import { mediaType } from '../../lib/files/media-types.ts'
import { readableSize } from '../../lib/pages/download-items.ts'
import { plainText } from '../../lib/sentences/plain-text.ts'
import { attribute, byName, fixture, site, sites, textOf } from './built-site.ts'
import { builtContent, elements, inside } from './take-away.ts'

/** The data files, as programs and spreadsheets read them. */

const folder = 'out/downloads'
const tmx = `${folder}/2024/report.tmx`
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const rows = (path: string) =>
  parse(readFileSync(path), { bom: true, columns: true }) as Record<string, string>[]

test('report.json and every part.json are valid against their schemas', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const report = ajv.compile(json(`${folder}/report.schema.json`))
  const part = ajv.compile(json(`${folder}/part.schema.json`))
  expect(report(json(`${folder}/2024/report.json`)), JSON.stringify(report.errors)).toBe(true)
  const parts = site.files.filter((file) => file.endsWith('/part.json'))
  expect(parts).toHaveLength(3 * 29)
  for (const file of parts) expect(part(json(join('out', file))), file).toBe(true)
})

test('report.json holds every title and sentence, and nothing else', async () => {
  const { editions } = await builtContent()
  const { parts } = json(`${folder}/2024/report.json`) as unknown as ReportJson
  for (const edition of editions) {
    expect(parts.map(({ id, title }) => ({ id, title }))).toEqual(
      edition.parts.map(({ id, title }) => ({ id, title })),
    )
    expect(
      parts.flatMap(({ sentences }) => sentences.map(({ number, zh, en }) => [number, zh.text, en.text])),
    ).toEqual(
      edition.parts.flatMap(({ sentences }) =>
        sentences.map(({ number, zh, en }) => [number, plainText(zh), plainText(en)]),
      ),
    )
  }
})

test('the tables come back from a parser as they are in the content', async () => {
  const content = await builtContent()
  const edition = content.editions.find(({ id }) => id === '2024')
  if (!edition) throw new Error('there is no 2024')
  const targets = statedTargets(edition).map(({ target, figure, part, sentence }) => ({
    id: target.id,
    value: String(target.value),
    figure_zh: figure.zh,
    part: part.id,
    sentence_zh: plainText(sentence.zh),
    sentence_en: plainText(sentence.en),
  }))
  expect(rows(`${folder}/2024/targets.csv`)).toMatchObject(targets)
  const projects = statedProjects(edition).map(({ project }) => ({
    id: project.id,
    name_zh: project.zh,
    name_en: project.en,
    level: project.level,
  }))
  expect(rows(`${folder}/2024/projects.csv`)).toMatchObject(projects)
  const terms = content.terms.map(({ id, zh, en, note }) => ({ id, zh, en, note_en: note?.en ?? '' }))
  expect(rows(`${folder}/terms.csv`)).toMatchObject(terms)
})

test('tables begin with the mark without which spreadsheets garble Chinese', () => {
  for (const file of site.files.filter((path) => path.endsWith('.csv'))) {
    expect(readFileSync(join('out', file)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  }
})

test('the translation memory holds every title and sentence as a pair, and nothing else', async () => {
  const { editions } = await builtContent()
  const units = elements(readFileSync(tmx, 'utf8'), 'tu')
  const wanted = editions.flatMap(({ id, parts }) =>
    parts.flatMap((part) => [
      [`${id}/${part.id}`, part.title.zh, part.title.en],
      ...(part.kind === 'pledges'
        ? part.items.map(({ number, title }) => [`${id}/${part.id}/${number}`, title.zh, title.en])
        : []),
      ...part.sentences.map(({ number, zh, en }) => [
        `${id}/${part.id}#s${number}`,
        plainText(zh),
        plainText(en),
      ]),
    ]),
  )
  expect(units.map((unit) => [unit.attributes.tuid, ...inside(unit, 'seg').map(({ text }) => text)])).toEqual(
    wanted,
  )
  expect(new Set(wanted.map(([id]) => id)).size).toBe(wanted.length)
})

test('the translation memory keeps the rules of TMX 1.4b', () => {
  const [root] = elements(readFileSync(tmx, 'utf8'), 'tmx')
  if (!root) throw new Error('there is no tmx element')
  const named = (parent: typeof root) =>
    parent.children.flatMap((child) => ('name' in child ? [child as typeof root] : []))
  const [header, body] = named(root)
  expect(named(root).map(({ name }) => name)).toEqual(['header', 'body'])
  expect(root.attributes.version).toBe('1.4')
  expect(header?.attributes).toMatchObject({
    creationtool: expect.stringMatching(/./),
    creationtoolversion: expect.stringMatching(/./),
    segtype: 'sentence',
    'o-tmf': expect.stringMatching(/./),
    adminlang: 'en',
    srclang: 'zh-CN',
    datatype: 'plaintext',
  })
  expect(header?.attributes.creationdate ?? '').toMatch(/^(?:\d{8}T\d{6}Z)?$/)
  for (const unit of body ? named(body) : []) {
    expect(named(unit).map(({ name }) => name)).toEqual(['prop', 'tuv', 'tuv'])
    const variants = inside(unit, 'tuv')
    expect(variants.map(({ attributes }) => attributes['xml:lang'])).toEqual(['zh-CN', 'en'])
    for (const variant of variants) expect(named(variant).map(({ name }) => name)).toEqual(['seg'])
  }
})

test('the dataset names the types that servers send', () => {
  const { distribution } = json(`${folder}/2024/dataset.jsonld`) as {
    distribution: { contentUrl: string; encodingFormat: string }[]
  }
  expect(distribution.length).toBeGreaterThan(10)
  for (const { contentUrl, encodingFormat } of distribution)
    expect([contentUrl, encodingFormat]).toEqual([contentUrl, mediaType(contentUrl)])
})

test.each(sites)('sizes and hashes on the downloads pages of $folder are those of the files', (built) => {
  const pages = built.pages.filter(({ type }) => type === 'downloads')
  expect(pages).toHaveLength(3)
  for (const page of pages) {
    const links = byName(page.tree, 'li').flatMap((row) => {
      const [link] = byName(row, 'a')
      return link && byName(row, 'data').length > 0
        ? [{ row: textOf(row), name: textOf(link), href: attribute(link, 'href') ?? '' }]
        : []
    })
    expect(links.length).toBeGreaterThan(15)
    // An edition's files are told apart by the words of their links alone.
    expect(new Set(links.map(({ name, href }) => dirname(href) + name)).size).toBe(links.length)
    for (const { row, href } of links) {
      const contents = readFileSync(join(built.folder, href.slice(built.basePath.length)))
      expect(row).toContain(readableSize(contents.length))
      const [shown] = /[0-9a-f]{64}/.exec(row) ?? []
      if (shown) expect(shown).toBe(createHash('sha256').update(contents).digest('hex'))
    }
  }
})

test('with an address, reports and areas name their PDF to machines, in the language of the page', () => {
  const named = fixture.pages.flatMap(({ file, tree }) =>
    byName(tree, 'meta')
      .filter((meta) => attribute(meta, 'name') === 'citation_pdf_url')
      .map((meta) => [file, attribute(meta, 'content') ?? ''] as const),
  )
  expect(named).toHaveLength(3 * (2 + 5 + 7))
  for (const [file, address] of named) {
    expect(fixture.files).toContain(address.replace('https://report.example/report/', ''))
    expect(address).toMatch(new RegExp(`\\d-${file.split('/')[0]}\\.pdf$`))
  }
})
