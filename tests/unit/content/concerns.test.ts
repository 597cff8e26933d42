import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** What the check says of concerns, and of districts and parks in which places lie. */

const list = 'content/2031/concerns.yaml'
const places = 'content/2031/places.yaml'
const sentence = '1.1#s2'
const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'

/** A small edition with concerns, each entry in the short form of YAML. */
function contentWith(...entries: string[]) {
  const content = smallContent()
  content.write('2031/concerns.yaml', entries.map((entry) => `- { ${entry} }\n`).join(''))
  return content
}

/** A concern that a sentence touches by some words. */
function concern(id: string, zh: string, en: string, at = sentence): string {
  return `${bare(id, 'situation')}, sentences: { "${at}": [{ zh: ${zh}, en: ${en} }] }`
}

function bare(id: string, kind: string, name = '甲, en: Alpha'): string {
  return `id: ${id}, kind: ${kind}, zh: ${name}, about: { zh: 乙, en: Beta }, asked: { zh: 丙, en: gamma }`
}

test('an edition without the file has no concerns, and one with it no problem', async () => {
  expect(await smallContent().problems()).toEqual([])
  expect(await contentWith(concern('drivers', '居民', 'residents')).problems()).toEqual([])
})

test('words that a sentence does not have name the concern, in either language', async () => {
  expect(await contentWith(concern('drivers', '地铁', 'residents')).problems()).toEqual([
    `${list}:1:140  “地铁” of the concern “drivers”, which 1.1#s2 does not have; expected words of “改善服务，方便居民。”; copy from the sentence the words that touch the concern, or take the sentence away`,
  ])
  expect(await contentWith(concern('drivers', '居民', 'subway lines')).problems()).toEqual([
    expect.stringContaining('“subway lines” of the concern “drivers”, which 1.1#s2 does not have'),
  ])
})

test('a sentence that changes names the concern that quotes it', async () => {
  const content = contentWith(concern('drivers', '居民', 'residents'))
  content.replace(en, 'for residents', 'for everyone')
  expect(await content.problems()).toEqual([
    expect.stringContaining('“residents” of the concern “drivers”, which 1.1#s2 does not have'),
  ])
})

test('a sentence that is not there is told once, with those that are', async () => {
  expect(await contentWith(concern('drivers', '居民', 'residents', '1.1#s9')).problems()).toEqual([
    expect.stringMatching(
      /the sentence 1\.1#s9 of the concern “drivers”, which is not there; expected one of 1\.1#s1, 1\.1#s2; mend the id, or take it away$/,
    ),
  ])
})

test('a concern that no sentence touches, or that stands twice, is refused', async () => {
  expect(await contentWith(bare('drivers', 'district')).problems()).toEqual([
    `${list}:1:9  the concern “drivers”, which no sentence touches; expected at least one sentence, or a place that lies in it; list the sentences with their words, or take it out of the list`,
  ])
  const twice = concern('drivers', '居民', 'residents')
  expect(await contentWith(twice, twice).problems()).toEqual([
    `${list}:2:9  the concern “drivers” a second time; expected it once, as on line 1 of ${list}; take one of the two away, or give it an id of its own`,
  ])
})

test('what the text says is not said to be missing', async () => {
  const silent = `${concern('drivers', '居民', 'residents')}, silent: [{ zh: 居民, en: subway }]`
  expect(await contentWith(silent).problems()).toEqual([
    expect.stringMatching(
      /“居民” under “silent” of the concern “drivers”, which \S+ says; expected only what the edition does not say; take it away$/,
    ),
  ])
})

/** The same with a place, `residents`, that lies somewhere. */
function contentWithPlace(within: string) {
  const content = contentWith(
    concern('drivers', '居民', 'residents'),
    `${bare('harbour', 'district', '港区, en: Harbor District')}, sentences: { "${sentence}": [{ zh: 居民, en: residents }] }`,
  )
  content.write('2031/places.yaml', `- { id: homes, zh: 居民, en: residents, ${within} }\n`)
  content.replace(zh, '居民', '<Place id="homes">居民</Place>')
  content.replace(en, 'residents', '<Place id="homes">residents</Place>')
  return content
}

test('a place lies in a district or park of the list', async () => {
  for (const id of ['harbor', 'drivers'])
    expect(await contentWithPlace(`in: [${id}]`).problems(), id).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${places}:1:\\d+ {2}“${id}”, in which the place “homes” lies; expected another district or park of ${list}; mend the id, or add it there$`,
        ),
      ),
    ])
})

test('where a place lies must be said, by a sentence that marks it or by the note of a term', async () => {
  expect(await contentWithPlace('in: [harbour]').problems()).toEqual([
    expect.stringMatching(
      /the place “homes” in “harbour”, which no sentence that marks it says; expected “港区” and “Harbor District” in the same words/,
    ),
  ])
  expect(await contentWithPlace('in: [harbour], note: nowhere').problems()).toEqual([
    expect.stringContaining('the note “nowhere” of the place “homes”; expected a term of content/terms.yaml'),
  ])
  expect(await contentWithPlace('note: nowhere').problems()).toEqual([
    expect.stringContaining('a district or a park in “in”, for which the note speaks'),
  ])
})
