import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { type PictureWords, pictureWords } from '../../lib/formats/shared/pictures/picture-words.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { languagesOf, type View, views } from '../../lib/report/view.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import { fill } from '../fixtures/fill.ts'
import { pictureRuns } from '../fixtures/picture-runs.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What a card and a poster say. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const wordsOf = (id: string | undefined, view: View) =>
  pictureWords({
    site: { ...site, name: { zh: '一个网站', en: 'A site' } },
    edition,
    part: edition.parts.find((part) => part.id === id),
    view,
  })

test.each(views)('the words of a picture in %s are in its languages', (view) => {
  const of = (words: (language: Language) => string) =>
    Object.fromEntries(languagesOf(view).map((language) => [language, words(language)]))
  const issuer = { zh: '听潮市人民政府', en: 'Tingchao Municipal People’s Government' }
  const title = { zh: '政府工作报告节选', en: 'Excerpts from the Government Work Report' }
  const name = { zh: '一个网站', en: 'A site' }
  const sentences = {
    zh: ['推动听潮机场新增航线，发展航空运输。', '改善口岸服务。'],
    en: [
      'We will push for new routes from Tingchao Airport, and develop air transport.',
      'We will improve services at the ports.',
    ],
  }
  expect(wordsOf('2.1', view)).toEqual({
    view,
    kind: 'task',
    site: of((language) =>
      fill(ui[language].head.title, {
        city: site.shortCity[language],
        year: '2032',
        title: name[language],
      }),
    ),
    number: '2.1',
    sentence: undefined,
    title: of((language) => ({ zh: '扩大口岸开放', en: 'Open the ports wider' })[language]),
    sentences: [0, 1].map((nth) => of((language) => sentences[language][nth] ?? '')),
    list: [],
    area: { index: 1, count: 7 },
    source: of((language) =>
      fill(ui[language].picture.source, {
        issuer: issuer[language],
        title: title[language],
        year: '2032',
      }),
    ),
    standing: of((language) => ui[language].picture.standing),
    scan: of((language) => ui[language].picture.scan),
    more: of((language) => ui[language].picture.more),
    url: `${origin}/${view}/2032/2.1/`,
    address: `${origin.replace('https://', '')}/${view}/2032/2.1/`,
  })
})

test('a sentence is pictured by its own words, and its code leads to it', () => {
  const part = edition.parts.find((part) => part.id === '2.1')
  const sentence = part?.sentences[1]
  if (!part || !sentence) throw new Error('the city has no second sentence in 2.1')
  expect(pictureWords({ site, edition, part, sentence, view: 'en' })).toMatchObject({
    kind: 'sentence',
    number: '2.1',
    sentence: { en: fill(ui.en.sentence.number, { number: 2 }) },
    title: { en: 'Open the ports wider' },
    sentences: [{ en: 'We will improve services at the ports.' }],
    url: `${origin}/en/2032/2.1/#s2`,
  })
})

test('an area lists its tasks, the report its areas, the pledges each one; what has no number has its year', () => {
  expect(wordsOf('7', 'zh')).toMatchObject({
    number: '7',
    area: { index: 6, count: 7 },
    list: [
      { number: '7.1', title: { zh: '改善事项7之1' } },
      { number: '7.2', title: { zh: '改善事项7之2' } },
    ],
  })
  expect(wordsOf(undefined, 'en')).toMatchObject({ number: '2032', url: `${origin}/en/2032/` })
  expect(wordsOf(undefined, 'en').list.map(({ number }) => number)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ])
  const pledges = wordsOf('pledges', 'en')
  expect([pledges.number, pledges.area]).toEqual(['2032', undefined])
  expect(pledges.list.map(({ title }) => title.en)).toEqual([
    'Govern by law',
    'Work for the people',
    'Stay clean and diligent',
  ])
})

/** All words of a picture, without the white space where lines end. */
function saidBy(kind: 'card' | 'poster', words: PictureWords): string {
  return pictureRuns(kind, words)
    .runs.map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '')
}

test.each(views)('in %s a card and a poster show everything that they are to say', (view) => {
  const words = wordsOf('2.1', view)
  const { number, site, title, sentences, source, standing, scan, address = '' } = words
  const shown = [site, title, ...sentences, source, standing].flatMap((words) => Object.values(words))
  for (const kind of ['card', 'poster'] as const) {
    const said = saidBy(kind, words)
    const more = kind === 'poster' ? [...Object.values(scan), address] : []
    for (const text of [number, ...shown, ...more]) expect(said, kind).toContain(text.replaceAll(/\s/g, ''))
  }
})

test('what is listed stands on the card, and on the poster of the report', () => {
  for (const view of views) {
    for (const [kind, id] of [
      ['card', '2'],
      ['card', undefined],
      ['card', 'pledges'],
      ['poster', undefined],
    ] as const) {
      const words = wordsOf(id, view)
      const said = saidBy(kind, words)
      for (const { number, title } of words.list) {
        expect(said).toContain(number)
        for (const text of Object.values(title)) expect(said).toContain(text.replaceAll(/\s/g, ''))
      }
    }
  }
})
