import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { z } from 'zod'
import { editionFiles } from '../../../lib/content/edition-files.ts'
import { jsonSchemas, schemasFolder } from '../../../lib/content/json-schemas.ts'
import { siteFiles } from '../../../lib/content/site-files.ts'

const schemas = jsonSchemas()
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
const validators = new Map(schemas.map(({ name, text }) => [name, ajv.compile(JSON.parse(text))]))
const forms = new Map<string, z.ZodType>(
  [...Object.values(siteFiles), ...Object.values(editionFiles)].map(({ name, schema }) => [name, schema]),
)

/** The YAML files of the project’s content, from its folder. */
const yamlFiles = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml') && !path.startsWith('.'))

test('the schemas that editors’ programs read are those of the code: npm run schemas writes them', () => {
  expect(readdirSync(join('content', schemasFolder)).sort()).toEqual(
    schemas.map(({ path }) => path.slice(schemasFolder.length + 1)).sort(),
  )
  for (const { path, text } of schemas) expect(readFileSync(join('content', path), 'utf8'), path).toBe(text)
})

test('every YAML file names its schema in the first line, and is valid by it', () => {
  expect(yamlFiles.length).toBeGreaterThan(0)
  for (const file of yamlFiles) {
    const name = file.replace(/.*\//, '')
    const text = readFileSync(join('content', file), 'utf8')
    const [line = ''] = text.split('\n', 1)
    expect([file, line]).toEqual([file, schemas.find((schema) => schema.name === name)?.line])
    const path = line.replace(/.*=/, '')
    expect(existsSync(join('content', file, '..', path)), file).toBe(true)
    const validate = validators.get(name)
    validate?.(parse(text))
    expect([file, validate?.errors]).toEqual([file, null])
  }
})

test('every key is described', () => {
  const bare: string[] = []
  const walk = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return
    const {
      properties,
      if: condition,
      else: other,
      dependencies,
      ...rest
    } = schema as Record<string, unknown>
    for (const [key, inner] of Object.entries(properties ?? {})) {
      // Each key of “lists” is the name of a list.
      const described = typeof inner === 'object' && 'description' in inner
      if (!described && path !== 'keywords.yaml.lists') bare.push(`${path}.${key}`)
      walk(inner, `${path}.${key}`)
    }
    for (const inner of Object.values(rest)) walk(inner, path)
  }
  for (const { name, text } of schemas) walk(JSON.parse(text), name)
  expect(bare).toEqual([])
})

const both = { zh: '一', en: 'one' }
const target = { id: 'a', value: 2, unit: 'percent', label: both }
const place = { id: 'a', ...both }
const change = { date: '2024-03-01', edition: '2024', what: both, why: both }
const site = {
  ...{ name: both, shortName: both, city: both, shortCity: both, publisher: null, contact: null },
  licence: both,
  ...{ district: both, districts: both, fileStem: 'a', timeZone: 'Asia/Urumqi' },
}

test.each<[string, string, unknown]>([
  ['a range and a bound', 'targets.yaml', [{ ...target, to: 3, bound: 'about' }]],
  ['a fraction', 'targets.yaml', [{ ...target, value: '1/3', unit: 'fraction' }]],
  ['a count and its measure', 'targets.yaml', [{ ...target, unit: 'count', measure: both }]],
  ['a text that YAML folds', 'places.yaml', [{ ...place, zh: '一\n' }]],
  ['a place in a district', 'places.yaml', [{ ...place, in: ['b'], note: 'c' }]],
  ['an e-mail address', 'site.yaml', { ...site, contact: 'editors@example.org' }],
  [
    'an address and a repository',
    'site.yaml',
    { ...site, contact: 'https://海口.中国/x', repository: 'https://gitlab.com/a/b/c/' },
  ],
  ['nothing', 'keywords.yaml', {}],
])('%s is lawful by both forms', (_, file, value) => {
  expect(judge(file, value)).toEqual({ zod: true, json: true })
})

test.each<[string, string, unknown]>([
  ['a count without a measure', 'targets.yaml', [{ ...target, unit: 'count' }]],
  ['a measure without a count', 'targets.yaml', [{ ...target, measure: both }]],
  ['a unit that there is not', 'targets.yaml', [{ ...target, unit: 'percents' }]],
  ['a key that there is not', 'targets.yaml', [{ ...target, owner: 'city' }]],
  ['a range that is at least something', 'targets.yaml', [{ ...target, to: 3, bound: 'at-least' }]],
  ['a fraction of nothing', 'targets.yaml', [{ ...target, value: '0/3' }]],
  ['a number that is a text', 'targets.yaml', [{ ...target, value: '2.3%' }]],
  ['a number below nothing', 'targets.yaml', [{ ...target, value: -2 }]],
  ['an id in capitals', 'places.yaml', [{ ...place, id: 'East Bay' }]],
  ['an empty name', 'places.yaml', [{ ...place, zh: '' }]],
  ['a name on two lines', 'places.yaml', [{ ...place, zh: '一\n二' }]],
  ['one language', 'places.yaml', [{ id: 'a', zh: '一' }]],
  ['a note that speaks for no district', 'places.yaml', [{ ...place, note: 'c' }]],
  ['a day that is none', 'changes.yaml', [{ ...change, date: '1 March' }]],
  ['a year without quotation marks', 'changes.yaml', [{ ...change, edition: 2024 }]],
  ['an address without https', 'site.yaml', { ...site, contact: 'http://example.org' }],
  [
    'a repository whose form no link fills in',
    'site.yaml',
    { ...site, repository: 'https://git.example.org/a/b' },
  ],
  [
    'a repository that is a page of one',
    'site.yaml',
    { ...site, repository: 'https://gitlab.com/a/b/-/issues' },
  ],
  ['a list that there is not', 'keywords.yaml', { lists: { posters: both } }],
  [
    'a name of a requirement without its place',
    'accessibility.yaml',
    { tested: [], short: [], requirements: [{ by: 'WCAG', zh: ['一'], en: ['one', 'two'] }] },
  ],
])('%s is refused by both forms', (_, file, value) => {
  expect(judge(file, value)).toEqual({ zod: false, json: false })
})

function judge(file: string, value: unknown) {
  return { zod: forms.get(file)?.safeParse(value).success, json: validators.get(file)?.(value) }
}
