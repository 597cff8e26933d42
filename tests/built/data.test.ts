import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { mediaType } from '../../lib/formats/media-types.ts'
import type { ReportJson } from '../../lib/formats/report-schema/report-schema.ts'
import { bookName, downloadsFolder } from '../../lib/formats/shared/file-names.ts'
import { readableSize } from '../../lib/pages/download-items.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import { views } from '../../lib/report/view.ts'
import { elements, inside } from '../fixtures/xml-elements.ts'
import { attribute, byName, fixture, partPage, sites, textOf } from './built-site.ts'

/** The data files, as programs and spreadsheets read them. */

const editions = sites.flatMap((built) =>
  built.content.editions.map((edition) => {
    const folder = join(built.folder, downloadsFolder(edition))
    return { name: folder, folder, built, edition, tmx: join(folder, 'report.tmx') }
  }),
)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const rows = (path: string) =>
  parse(readFileSync(path), { bom: true, columns: true }) as Record<string, string>[]

test.each(sites)('every report.json and part.json of $folder is valid against its schema', (built) => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false })
  const shared = join(built.folder, downloadsFolder())
  const [report, part] = ['report', 'part'].map((name) => {
    const schema = json(join(shared, `${name}.schema.json`))
    expect(schema.$id).toBe(`${built.origin}${built.basePath}/downloads/${name}.schema.json`)
    expect(schema.title).toBeTruthy()
    return ajv.compile(schema)
  })
  if (!report || !part) throw new Error('there is no schema')
  for (const edition of built.content.editions) {
    const file = join(built.folder, downloadsFolder(edition), 'report.json')
    expect(report(json(file)), `${file} ${JSON.stringify(report.errors)}`).toBe(true)
  }
  const parts = built.content.editions.flatMap((edition) =>
    edition.parts.flatMap((one) => views.map((view) => partPage(built, view, edition, one).file)),
  )
  const files = parts.map((page) => page.replace('index.html', 'part.json'))
  expect(built.files.filter((file) => file.endsWith('/part.json'))).toEqual(files.toSorted())
  for (const file of files) expect(part(json(join(built.folder, file))), file).toBe(true)
})

test.each(editions)(
  '$name/report.json holds every title and sentence, and nothing else',
  ({ folder, edition }) => {
    const { parts } = json(join(folder, 'report.json')) as unknown as ReportJson
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
  },
)

test.each(editions)('the tables of $name come back from a parser as they are in the content', (one) => {
  const { folder, edition, built } = one
  const listed = (file: string) =>
    parseYaml(readFileSync(join(built.contentFolder, edition.id, file), 'utf8')).length
  const targets = edition.targets.map(({ id, value, figure, part, sentence }) => ({
    id,
    value: String(value),
    figure_zh: figure.zh.marked,
    part: part.id,
    sentence_zh: plainText(sentence.zh),
    sentence_en: plainText(sentence.en),
  }))
  expect(targets).toHaveLength(listed('targets.yaml'))
  expect(rows(join(folder, 'targets.csv'))).toMatchObject(targets)
  const projects = edition.projects.map(({ id, zh, en, level }) => ({ id, name_zh: zh, name_en: en, level }))
  expect(projects).toHaveLength(listed('projects.yaml'))
  expect(rows(join(folder, 'projects.csv'))).toMatchObject(projects)
})

test.each(sites)(
  'the table of terms of $folder comes back from a parser as it is in the content',
  (built) => {
    const terms = built.content.terms.map(({ id, zh, en, note }) => ({ id, zh, en, note_en: note?.en ?? '' }))
    expect(rows(join(built.folder, downloadsFolder(), 'terms.csv'))).toMatchObject(terms)
  },
)

test.each(sites)(
  'tables of $folder begin with the mark without which spreadsheets garble Chinese',
  (built) => {
    const tables = built.files.filter((path) => path.endsWith('.csv'))
    expect(tables).toContain(join(downloadsFolder(), 'terms.csv'))
    for (const file of tables) {
      const contents = readFileSync(join(built.folder, file))
      expect(contents.subarray(0, 3), file).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    }
  },
)

test.each(editions)(
  'the translation memory of $name holds every title and sentence as a pair, and nothing else',
  ({ tmx, edition }) => {
    const units = elements(readFileSync(tmx, 'utf8'), 'tu')
    const wanted = edition.parts.flatMap((part) => {
      const key = `${edition.id}/${part.id}`
      return [
        [key, part.title.zh, part.title.en],
        ...(part.kind === 'pledges'
          ? part.items.map(({ number, title }) => [`${key}/${number}`, title.zh, title.en])
          : []),
        ...part.sentences.map(({ number, zh, en }) => [`${key}#s${number}`, plainText(zh), plainText(en)]),
      ]
    })
    const found = units.map((unit) => [unit.attributes.tuid, ...inside(unit, 'seg').map(({ text }) => text)])
    expect(found).toEqual(wanted)
    expect(new Set(wanted.map(([id]) => id)).size).toBe(wanted.length)
  },
)

test.each(editions)('the translation memory of $name keeps the rules of TMX 1.4b', ({ tmx }) => {
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

test.each(editions)(
  'the dataset of $name names its files, and the types that servers send',
  ({ folder, edition }) => {
    const { distribution } = json(join(folder, 'dataset.jsonld')) as {
      distribution: { contentUrl: string; encodingFormat: string }[]
    }
    const paths = distribution.map(({ contentUrl }) => contentUrl)
    for (const name of ['report.json', 'targets.csv', 'projects.csv', 'report.tmx'])
      expect(paths).toContainEqual(expect.stringMatching(new RegExp(`/${downloadsFolder(edition)}/${name}$`)))
    for (const { contentUrl, encodingFormat } of distribution)
      expect([contentUrl, encodingFormat]).toEqual([contentUrl, mediaType(contentUrl)])
  },
)

test.each(sites)('sizes and hashes on the downloads pages of $folder are those of the files', (built) => {
  const pages = built.pages.filter(({ type }) => type === 'downloads')
  expect(pages).toHaveLength(views.length)
  const [newest, ...others] = built.content.editions
  if (!newest) throw new Error('there is no edition')
  const past = others.map((edition) => `${built.basePath}/${downloadsFolder(edition)}/`)
  for (const page of pages) {
    const links = [...byName(page.tree, 'li'), ...byName(page.tree, 'td')].flatMap((place) => {
      const [link] = byName(place, 'a')
      const [size] = byName(place, 'data')
      return link && size
        ? [{ size: textOf(size), name: textOf(link), href: attribute(link, 'href') ?? '' }]
        : []
    })
    const hrefs = new Set(links.map(({ href }) => href))
    const books = built.content.editions.flatMap((edition) =>
      views.flatMap((view) => [
        bookName('pdf', { site: built.content, edition, view }),
        bookName('epub', { site: built.content, edition, view }),
        bookName('docx', { site: built.content, edition, view }),
        ...(edition === newest
          ? newest.areas.map((part) => bookName('pdf', { site: built.content, edition: newest, view, part }))
          : []),
      ]),
    )
    for (const { path } of books) expect([...hrefs]).toContain(`${built.basePath}/${path}`)
    // An edition's files are told apart by the words of their links alone.
    const names = new Map(links.map(({ name, href }) => [dirname(href) + name, href]))
    for (const { name, href } of links) expect(names.get(dirname(href) + name)).toBe(href)
    const [details] = byName(page.tree, 'details')
    const hashes = details ? textOf(details) : ''
    for (const { size, href } of links) {
      const contents = readFileSync(join(built.folder, href.slice(built.basePath.length)))
      expect(size).toContain(readableSize(contents.length))
      // Those of past editions are in a file of their own; feeds change without notice.
      const hashed = !past.some((folder) => href.startsWith(folder)) && !href.endsWith('/feed.xml')
      const hash = createHash('sha256').update(contents).digest('hex')
      expect(hashes.includes(hash), href).toBe(hashed)
    }
    expect(hashes.match(/[0-9a-f]{64}/g)).toHaveLength(
      [...hrefs].filter(
        (href) => !past.some((folder) => href.startsWith(folder)) && !href.endsWith('/feed.xml'),
      ).length,
    )
  }
})

test('with an address, reports and areas name their PDF to machines, in the language of the page', () => {
  const named = fixture.pages.flatMap(({ file, tree }) =>
    byName(tree, 'meta')
      .filter((meta) => attribute(meta, 'name') === 'citation_pdf_url')
      .map((meta) => [file, attribute(meta, 'content') ?? ''] as const),
  )
  const wanted = fixture.pages.filter(({ type }) => type === 'report' || type === 'area')
  expect(named.map(([file]) => file)).toEqual(wanted.map(({ file }) => file))
  for (const [file, address] of named) {
    expect(fixture.files).toContain(address.replace('https://report.example/report/', ''))
    expect(address).toMatch(new RegExp(`\\d-${file.split('/')[0]}\\.pdf$`))
  }
})
