import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { cardPicture } from '../../lib/formats/card/card-picture.ts'
import { posterPicture } from '../../lib/formats/poster/poster-picture.ts'
import { type PictureWords, pictureWords } from '../../lib/formats/shared/pictures/picture-words.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What a card and a poster say; their letters are outlines, which no test can read. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const wordsOf = (id: string | undefined, language: 'zh' | 'en') =>
  pictureWords({
    site: { ...site, name: { zh: 'A site', en: 'A site' } },
    edition,
    part: edition.parts.find((part) => part.id === id),
    language,
  })

test.each(['zh', 'en'] as const)('the words of a picture in %s are all in that language', (language) => {
  const { picture } = ui[language]
  const issuer = { zh: '听潮市人民政府', en: 'Tingchao Municipal People’s Government' }[language]
  const title = { zh: '政府工作报告节选', en: 'Excerpts from the Government Work Report' }[language]
  expect(wordsOf('2.1', language)).toEqual({
    language,
    site: fill(ui[language].head.title, { city: site.shortCity[language], year: '2032', title: 'A site' }),
    number: '2.1',
    sentence: undefined,
    title: { zh: '扩大口岸开放', en: 'Open the ports wider' }[language],
    text: {
      zh: '推动听潮机场新增航线，发展航空运输。改善口岸服务。',
      en: 'We will push for new routes from Tingchao Airport, and develop air transport. We will improve services at the ports.',
    }[language],
    source: fill(picture.source, { issuer, title, year: '2032' }),
    standing: picture.standing,
    scan: picture.scan,
    more: picture.more,
    url: `${origin}/${language}/2032/2.1/`,
  })
})

test('a sentence is pictured by its own words, and its code leads to it', () => {
  const part = edition.parts.find((part) => part.id === '2.1')
  const sentence = part?.sentences[1]
  if (!part || !sentence) throw new Error('the city has no second sentence in 2.1')
  expect(pictureWords({ site, edition, part, sentence, language: 'en' })).toMatchObject({
    number: '2.1',
    sentence: fill(ui.en.sentence.number, { number: 2 }),
    title: 'Open the ports wider',
    text: 'We will improve services at the ports.',
    url: `${origin}/en/2032/2.1/#s2`,
  })
})

test('an area is pictured by its tasks, and what has no number by its year', () => {
  expect(wordsOf('7', 'zh').text).toBe('7.1 改善事项7之1；7.2 改善事项7之2')
  expect(wordsOf('7', 'en').text).toBe('7.1 Improve matter 7 of 1; 7.2 Improve matter 7 of 2')
  expect(wordsOf('pledges', 'en').number).toBe('2032')
  expect(wordsOf(undefined, 'en')).toMatchObject({ number: '2032', url: `${origin}/en/2032/` })
})

const drawn = ['site', 'number', 'title', 'text', 'source', 'standing'] as const

test.each([
  ['card', cardPicture, drawn],
  ['poster', posterPicture, [...drawn, 'scan', 'url'] as const],
] as const)('a %s shows everything that it is to say', (_, draw, keys) => {
  const words = wordsOf('2.1', 'en')
  const picture = draw(words)
  const silent = keys.filter((key) => draw({ ...words, [key]: `${words[key]}1` } as PictureWords) === picture)
  expect(silent).toEqual([])
})
