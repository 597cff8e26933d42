import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editionFiles } from '../../../lib/content/edition-files.ts'
import { listFiles } from '../../../lib/content/files/list-files.ts'
import { jsonSchemas } from '../../../lib/content/json-schemas.ts'
import { loadSite } from '../../../lib/content/load-site.ts'
import { runNew } from '../../../lib/content/new/run-new.ts'
import { template, yamlHead } from '../../../lib/content/new/yaml-head.ts'
import { siteFiles } from '../../../lib/content/site-files.ts'
import { siteSchema } from '../../../lib/report/schema.ts'
import { pasted } from '../../fixtures/pasted.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

const en = '2031/1-area/1.1-task.en.mdx'

async function refusal(folder: string, ...words: string[]): Promise<string> {
  return runNew(folder, words).then(
    (said) => `not refused: ${said}`,
    (error) => `${error.name}: ${error.message}`,
  )
}

test('English is put where it is not yet written, and nothing else changes', async () => {
  const content = smallContent()
  const before = readFileSync(join(content.folder, en), 'utf8')
  content.replace(en, 'We will improve services for residents.', '[to translate] 改善服务，方便居民。')
  content.replace('2031/edition.yaml', 'en: Plan for 2031', 'en: "[to translate] 2031年安排" # as printed')
  const file = pasted(
    '> npm prints what it runs\n\n1.1#s2\tWe will improve services for residents.\r\nedition.yaml#plan  Plan: 2031\n1.2#title\tImprove matter 1 of 2\n',
    'english.txt',
  )
  expect(await runNew(content.folder, ['english', '2031', file])).toBe(
    `2 lines of English written in ${join(content.folder, '2031')}, 0 left to write`,
  )
  expect(readFileSync(join(content.folder, en), 'utf8')).toBe(before)
  expect(readFileSync(join(content.folder, '2031/edition.yaml'), 'utf8')).toContain(
    'plan:\n  zh: 2031年安排\n  en: "Plan: 2031" # as printed\n',
  )
  expect(await content.problems()).toEqual([])
})

test('lines of English that cannot be put anywhere are named, and none is put', async () => {
  const content = smallContent()
  content.replace(en, 'We will improve services for residents.', '[to translate] 改善服务，方便居民。')
  const file = pasted(
    [
      '1.1#s2\tWe will improve services.',
      '1.1#s2\tWe will improve services.',
      '1.1#s9\tWe will do more.',
      '1.1#title\tAnother title',
      '1.2#s1\t改善服务。',
      '1.2#s2',
    ].join('\n'),
    'english.txt',
  )
  const said = await refusal(content.folder, 'english', '2031', file)
  expect(said.replaceAll(file, 'english.txt')).toBe(
    `Refusal: english.txt:2  1.1#s2 a second time
english.txt:3  no line “1.1#s9” in 2031; expected an address as npm run todo -- 2031 --english prints them
english.txt:4  1.1#title is written already, at ${content.folder}/2031/1-area/1.1-task.en.mdx:2; expected a line that is not; edit it there, and delete this line
english.txt:5  1.2#s1 is still Chinese; expected its English; delete the line if it is not yet translated
english.txt:6  nothing behind 1.2#s2; expected a tab and the English; delete the line if it is not yet translated

Nothing was written.`,
  )
  expect(readFileSync(join(content.folder, en), 'utf8')).toContain('[to translate] 改善服务')
  expect(await refusal(content.folder, 'english', '2039', file)).toContain('2039: no such edition')
  expect(await refusal(content.folder, 'english', '2031', 'none.txt')).toBe(
    'Refusal: none.txt: cannot be read (ENOENT); expected a text in UTF-8',
  )
  const latin = pasted(Buffer.from('1.1#s2\tCaf\xe9.', 'latin1'), 'latin.txt')
  expect(await refusal(content.folder, 'english', '2031', latin)).toContain(
    'latin.txt: not in UTF-8; expected',
  )
  expect(await refusal(content.folder, 'english', '2031', pasted('\n', 'empty.txt'))).toContain(
    'empty.txt: no line; expected lines of an address, a tab, and English',
  )
})

test('a task is the next of its area, with lines to write', async () => {
  const { folder } = smallContent()
  expect(await runNew(folder, ['task', '2031/2.2', 'school-places'])).toContain(
    `add the Chinese, title and text, to ${join(folder, '2031/source.zh.txt')} where the report has it\n`,
  )
  expect(readFileSync(join(folder, '2031/2-area/2.2-school-places.zh.mdx'), 'utf8')).toBe(
    '---\ntitle: "[to fill in]"\n---\n\n[to fill in]\n',
  )
  expect(readFileSync(join(folder, '2031/2-area/2.2-school-places.en.mdx'), 'utf8')).toBe(
    '---\ntitle: "[to translate]"\n---\n\n[to translate]\n',
  )
  const { problems } = await loadSite(folder)
  expect(problems.map(({ found }) => found)).toEqual([
    'English not yet written: 2 lines',
    'not yet filled in: 2 lines',
  ])
})

test('a task that is not the next one is refused', async () => {
  const { folder } = smallContent()
  const before = listFiles(folder)
  expect(
    await Promise.all([
      refusal(folder, 'task', '2031/2.1', 'again'),
      refusal(folder, 'task', '2031/1.4', 'too-far'),
      refusal(folder, 'task', '2031/3.1', 'no-area'),
      refusal(folder, 'task', '2039/1.1', 'no-edition'),
      refusal(folder, 'task', '2031/2.2', 'School_places'),
    ]),
  ).toEqual([
    'Refusal: 2.1 is not the next task of area 2; expected 2.2; addresses of tasks never change, so a new one goes behind the others',
    'Refusal: 1.4 is not the next task of area 1; expected 1.3; addresses of tasks never change, so a new one goes behind the others',
    `Refusal: no area 3 in ${join(folder, '2031')}; expected one of 1, 2; make its folder with area.zh.mdx and area.en.mdx first`,
    `Refusal: ${join(folder, '2039')}: no such edition; expected the year of one that is there, or npm run new -- edition 2039 report.txt`,
    'Refusal: “School_places” is no name for a file; expected small letters, digits and single hyphens, such as school-places',
  ])
  expect(await refusal(folder, 'task', '2031', 'slug')).toContain('expected one of')
  expect(listFiles(folder)).toEqual(before)
})

test('a city’s content begins with every file that is not of an edition, to be filled in', async () => {
  const folder = join(smallContent().folder, '../elsewhere/content')
  expect(await runNew(folder, ['city'])).toContain('fill in site.yaml')
  expect(listFiles(folder)).toEqual(
    [...Object.values(siteFiles).map(({ name }) => name), ...jsonSchemas().map(({ path }) => path)].sort(),
  )
  const { problems } = await loadSite(folder, 'content')
  expect(problems.map(({ file, found }) => `${file}  ${found.split(':')[0]}`)).toEqual([
    'content  no edition',
    'content/site.yaml  not yet filled in',
  ])
  expect(await refusal(join(folder, 'site.yaml'), 'city')).toContain(
    'site.yaml: cannot be used (ENOTDIR); expected',
  )
  expect(await refusal(folder, 'city')).toBe(
    `Refusal: ${folder} has accessibility.yaml, changes.yaml, keywords.yaml and more; expected an empty folder, or none; name another one in CONTENT_DIR. Nothing was written`,
  )
})

test('the template of site.yaml has every key that a site must have', () => {
  const keys = Object.keys(parse(template('site.yaml')))
  const needed = Object.entries(siteSchema.shape).flatMap(([key, schema]) =>
    schema.isOptional() ? [] : [key],
  )
  expect(keys).toEqual(expect.arrayContaining(needed))
})

test('the head of every list tells each of its keys', () => {
  const files = [...Object.values(siteFiles), ...Object.values(editionFiles)]
  const lacking = files.flatMap(({ name, schema }) => {
    const entry = 'element' in schema ? schema.element : schema
    if (['site.yaml', 'accessibility.yaml', 'concerns.yaml'].includes(name)) return []
    const keys = Object.keys((entry as typeof siteSchema).shape)
    const head = yamlHead(name)
    return keys
      .filter((key) => !new RegExp(`^# (?:\\w+, )*${key}\\b`, 'm').test(head))
      .map((key) => `${name}: ${key}`)
  })
  expect(lacking).toEqual([])
})

test('an edition is begun only in a folder that has a city’s content', async () => {
  const folder = join(smallContent().folder, '../mistyped')
  const report = pasted('2033年政府工作报告\n一、改善服务\n（一）办好教育。新增学位。\n', 'report.txt')
  expect(await refusal(folder, 'edition', '2033', report)).toBe(
    `Refusal: ${folder}: no site.yaml; expected the folder of a city’s content; see whether CONTENT_DIR is right, or begin one: npm run new -- city`,
  )
  expect(existsSync(folder)).toBe(false)
})
