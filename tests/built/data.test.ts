import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { statedProjects, statedTargets } from '../../lib/data/promises.ts'
import { readableSize } from '../../lib/pages/download-items.ts'
import { plainText } from '../../lib/sentences/plain-text.ts'
import { attribute, byName, fixture, site, sites, textOf } from './built-site.ts'
import { builtContent, elements, inside } from './take-away.ts'

/** The data files, as programs and spreadsheets read them. */

const folder = 'out/downloads'
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

test('the translation memory holds every sentence as a pair', async () => {
  const { editions } = await builtContent()
  const units = elements(readFileSync(`${folder}/2024/report.tmx`, 'utf8'), 'tu')
  const pairs = new Map(
    units.map((unit) => [unit.attributes.tuid, inside(unit, 'seg').map(({ text }) => text)]),
  )
  for (const edition of editions) {
    for (const part of edition.parts) {
      for (const { number, zh, en } of part.sentences) {
        expect(pairs.get(`${edition.id}/${part.id}#s${number}`)).toEqual([plainText(zh), plainText(en)])
      }
    }
  }
})

test.each(sites)('sizes and hashes on the downloads pages of $folder are those of the files', (built) => {
  const pages = built.pages.filter(({ type }) => type === 'downloads')
  expect(pages).toHaveLength(3)
  for (const page of pages) {
    const links = byName(page.tree, 'li').flatMap((row) => {
      const [link] = byName(row, 'a')
      return link && byName(row, 'data').length > 0
        ? [{ row: textOf(row), href: attribute(link, 'href') ?? '' }]
        : []
    })
    expect(links.length).toBeGreaterThan(15)
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
