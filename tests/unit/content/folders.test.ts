import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSite } from '../../../lib/content/load-site.ts'
import { formatProblem } from '../../../lib/content/problem.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** Nothing in the content folder is passed over without a word, and a folder is one problem, not one for each file. */

const noPage =
  'a folder that no page reads; expected editions, each in a folder named for its year alone, such as content/2024'

test.each([
  [
    '2032-part-1',
    `${noPage}; name it content/2032 if it is that edition, or move it out of the content folder`,
  ],
  [
    '2031 copy',
    `${noPage}; name it content/2031 if it is that edition, or move it out of the content folder`,
  ],
  ['0000', `${noPage}; move it out of the content folder`],
  ['ui/fr', `${noPage}; move it out of the content folder`],
])('a folder %s that looks like an edition', async (name, said) => {
  const content = smallContent()
  mkdirSync(join(content.folder, name))
  expect(await content.problems()).toEqual([`content/${name}:1:1  ${said}`])
})

test('an edition that is a link', async () => {
  const content = smallContent()
  symlinkSync(join(content.folder, '2031'), join(content.folder, '2032'))
  expect(await content.problems()).toEqual([
    'content/2032:1:1  a link; expected files and folders of the content itself; put a copy of what it leads to in its place, or delete it',
  ])
})

test.each([
  [
    'site.yml',
    'a file that no page reads; expected site.yaml, terms.yaml, keywords.yaml, changes.yaml, accessibility.yaml, ui and a folder for each year; put it in the place of content/site.yaml if it is meant to be that, or delete it',
  ],
  ['ui/fr.json', 'a file that no page reads; expected zh.json, en.json; move it out of the content folder'],
])('a file %s that looks like a list', async (name, said) => {
  const content = smallContent()
  content.write(name, '')
  expect(await content.problems()).toEqual([`content/${name}:1:1  ${said}`])
})

test('what systems leave behind is passed over', async () => {
  const content = smallContent()
  for (const name of ['.DS_Store', '2031/.DS_Store', '2031/1-area/Thumbs.db']) content.write(name, '')
  expect(await content.problems()).toEqual([])
})

test('content that lies elsewhere is named by its path, in what to do about it too', async () => {
  const { folder, write, remove } = smallContent()
  write('site.yml', '')
  mkdirSync(join(folder, '2032 draft'))
  remove('2031/notes.yaml')
  const said = (await loadSite(folder)).problems.map(formatProblem).join('\n')
  for (const path of ['2031/notes.yaml:1:1', 'site.yml:1:1', '2032 draft:1:1', 'site.yaml if', '2032 if'])
    expect(said).toContain(`${folder}/${path}`)
  expect(said.replaceAll(`${folder}/`, '')).not.toContain('content/')
})

test('content without strings of its own is told apart from content that lacks some', async () => {
  const content = smallContent()
  content.remove('ui/en.json')
  expect(await content.problems()).toHaveLength(1)
  rmSync(join(content.folder, 'ui'), { recursive: true })
  expect(await content.problems()).toEqual([])
})

test('an edition that was copied for the next year', async () => {
  const content = smallContent()
  content.copy('2031', '2032')
  expect(await content.problems()).toEqual([
    'content/2032/edition.yaml:11:7  content/2032, whose title and plan never say 2032; expected the text of 2032, which the folder is named for; mend the text if it is 2032’s, or the name of the folder',
  ])
})

test('an edition that was copied, with a new year in edition.yaml alone', async () => {
  const content = smallContent()
  content.copy('2031', '2032')
  const frame = readFileSync(join(content.folder, '2032/edition.yaml'), 'utf8')
  content.write('2032/edition.yaml', frame.replaceAll('2031', '2032'))
  expect(await content.problems()).toEqual([
    'content/2032/source.zh.txt:1:1  a source that never says 2032; expected the text of 2032, which the folder is named for; mend the text if it is 2032’s, or the name of the folder',
  ])
})

test('an edition without a file', async () => {
  const content = smallContent()
  mkdirSync(join(content.folder, '2032'))
  expect(await content.problems()).toEqual([
    'content/2032:1:1  an edition without a file; expected the files of an edition, as README.md lists them; add them, or delete the folder',
  ])
})

test('a part under two names', async () => {
  const content = smallContent()
  content.rename('2031/1-area/1.1-task.en.mdx', '2031/1-area/1.1-tasks.en.mdx')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.1-tasks.en.mdx:1:1  another name than that of its pair; expected 1-area/1.1-task.en.mdx, beside 1-area/1.1-task.zh.mdx; give both files the same name; addresses do not depend on it',
  ])
})

test('an area under another number', async () => {
  const content = smallContent()
  content.rename('2031/1-area', '2031/7-area')
  expect(await content.problems()).toEqual([
    'content/2031/7-area:1:1  a folder of area 7 with the tasks 1.1, 1.2; expected tasks 7.1 and so on; name the folder 1-area, or number its files anew',
  ])
})

test('an area twice', async () => {
  const content = smallContent()
  content.copy('2031/1-area', '2031/1-area copy')
  expect(await content.problems()).toEqual([
    'content/2031/1-area copy:1:1  a second folder of area 1; expected content/2031/1-area alone; number one of the two anew, or move it out of the edition',
  ])
})

test('the pledges under another name', async () => {
  const content = smallContent()
  content.rename('2031/pledges', '2031/pledge')
  expect(await content.problems()).toEqual([
    'content/2031/pledge:1:1  a folder that is neither an area’s nor that of the pledges; expected N-slug, such as 1-innovation, or pledges; mend its name, or move it out of the edition',
  ])
})

test('the first area away, and the last', async () => {
  const first = smallContent()
  for (const file of readdirSync(join(first.folder, '2031/1-area'))) first.remove(`2031/1-area/${file}`)
  expect(await first.problems()).toEqual([
    'content/2031/1-area:1:1  an empty folder; expected the files of an area, or of the pledges; add them, or delete the folder',
    'content/2031/2-area/area.zh.mdx:1:1  area 2 where area 1 should be; expected area 1; number the files from 1 without a gap',
  ])
  const last = smallContent()
  last.rename('2031/2-area', '../2-area')
  expect(await last.problems()).toEqual([
    'content/2031/1-area/1.2-task.zh.mdx:7:1  no “二 第二领域,改善生活” and the 2 paragraphs after it; expected it as on line 23 of content/2031/source.zh.txt; add it to the content, in this file or the next, or mend the numbering of the file it stands in',
  ])
})

test('a task in the folder of another area', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en'])
    content.rename(`2031/1-area/1.2-task.${language}.mdx`, `2031/2-area/1.2-task.${language}.mdx`)
  expect(await content.problems()).toEqual([
    'content/2031/2-area/1.2-task.en.mdx:1:1  a file numbered 1.2 in the folder of area 2; expected 2.N; number it 2.N, or move it to the folder of area 1',
  ])
})

test('a file that is in the other language', async () => {
  const content = smallContent()
  const chinese = readFileSync(join(content.folder, '2031/1-area/1.1-task.zh.mdx'), 'utf8')
  writeFileSync(join(content.folder, '2031/1-area/1.1-task.en.mdx'), chinese)
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.1-task.en.mdx:1:1  a file that is in Chinese throughout; expected English, as the name of the file says; name it .zh.mdx, or put the text of the other language in its place',
  ])
})
