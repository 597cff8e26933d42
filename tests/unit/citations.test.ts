import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { cslItem } from '../../lib/formats/csl-json/format.ts'
import { apa, apaInText } from '../../lib/formats/shared/citations/apa.ts'
import { chicago, chicagoNote } from '../../lib/formats/shared/citations/chicago.ts'
import { gb2015, gb2025 } from '../../lib/formats/shared/citations/gb7714.ts'
import { mla, mlaInText } from '../../lib/formats/shared/citations/mla.ts'
import { type CitingMoment, type Run, slotValue } from '../../lib/formats/shared/citations/run.ts'
import { titleCase } from '../../lib/formats/shared/citations/title-case.ts'
import { type CitedWork, citedWork, fullTitle } from '../../lib/formats/shared/citations/work.ts'
import { oracle } from '../csl-oracle.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0]
if (!edition) throw new Error('no edition')
const works = (language: 'zh' | 'en'): CitedWork[] =>
  [
    {},
    ...edition.parts.flatMap((part) => [
      { part },
      ...part.sentences.slice(-1).map((sentence) => ({ part, sentence })),
    ]),
  ].map((text) => citedWork({ site, edition, date: changed, ...text }, language))
/** Task 2.4, or a sentence of it. */
const task = (language: 'zh' | 'en', number?: number) => {
  const part = edition.tasks.find(({ id }) => id === '2.4')
  const sentence = part?.sentences.find((sentence) => sentence.number === number)
  if (!part) throw new Error('the city has no task 2.4')
  return citedWork({ site, edition, date: changed, part, ...(sentence && { sentence }) }, language)
}
/** The first of March in the city. */
const changed = new Date('2032-02-29T18:30:00Z')
const nameOf = (language: 'zh' | 'en') =>
  fill(ui[language].home.heading, {
    city: site.city[language],
    year: '2032',
    title: edition.title[language],
  })
const secondSentence = {
  zh: `，${fill(ui.zh.sentence.number, { number: 2 })}`,
  en: `, ${lowered(fill(ui.en.sentence.number, { number: 2 }))}`,
}
const translation = fill(ui.en.cite.translation, { original: `《${nameOf('zh')}：2.4 激发消费潜能》` })
const genre = `${translation}, ${fill(ui.en.cite.release, { date: 'March 1, 2032' })}`
const accessed = new Date(2026, 10, 24)
const day = { 'date-parts': [[2026, 11, 24]] }

const items = (language: 'zh' | 'en') => works(language).map((work) => ({ ...cslItem(work), accessed: day }))

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** A citation as plain text, with the slots filled as far as the moment is known. */
function citationText(runs: readonly Run[], moment: CitingMoment = {}): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run
      if ('italic' in run) return run.italic
      if ('url' in run) return run.url
      const value = slotValue(run.slot, moment)
      return value === undefined ? '' : run.text.replace('{}', value)
    })
    .join('')
}

/** As the oracle prints it, with the title and what the sentence adds to it in one pair of italics. */
function html(runs: Run[], moment = {}): string {
  return runs
    .map((run) => {
      const isItalic = typeof run === 'object' && ('italic' in run || 'inTitle' in run)
      const text = citationText([run], moment)
      return isItalic && text ? `<i>${text}</i>` : text
    })
    .join('')
    .replace('</i><i>', '')
}

test('GB/T 7714 cites a task and a sentence as a Chinese editor prints them, in both editions', () => {
  const title = `${nameOf('zh')}：2.4 激发消费潜能`
  expect(citationText(gb2025(task('zh')), { accessed })).toBe(
    `听潮市人民政府. ${title}[R/OL]. 听潮市工作报告读本，2032（2032-03-01）[2026-11-24]. https://report.example/zh/2032/2.4/.`,
  )
  expect(citationText(gb2025(task('zh')), { accessed, sentence: 2 })).toBe(
    `听潮市人民政府. ${title}${secondSentence.zh}[R/OL]. 听潮市工作报告读本，2032（2032-03-01）[2026-11-24]. https://report.example/zh/2032/2.4/#s2.`,
  )
  expect(citationText(gb2015(task('zh')), { accessed })).toBe(
    `听潮市人民政府. ${title}[R/OL]. 听潮市工作报告读本, 2032(2032-03-01)[2026-11-24]. https://report.example/zh/2032/2.4/.`,
  )
})

/** A citation of a work as the page gives it: of a sentence, that of its part with the slots filled. */
function cited(format: (work: CitedWork) => Run[], work: CitedWork, moment: CitingMoment = {}): string {
  const { sentence } = work
  const part = { ...work, sentence: undefined, url: work.url.replace(/#s\d+$/, '') }
  return html(format(part), sentence === undefined ? moment : { ...moment, sentence })
}

test('GB/T 7714—2015 is what the published style prints, for every part and its last sentence, and the day of the release', () => {
  const printed = oracle('china-national-standard-gb-t-7714-2015-numeric', 'zh-CN', items('zh'))
  expect(works('zh').map((work) => `[1]${cited(gb2015, work, { accessed })}`)).toEqual(
    printed.map((entry) => entry.replace('[2026-11-24]', '(2032-03-01)[2026-11-24]')),
  )
})

test.each([
  ['apa', apa, 'Carry out'],
  ['modern-language-association', mla, 'Carry Out'],
  ['chicago-note-bibliography', chicago, 'Carry Out'],
] as const)(
  '%s is what the published style prints, for every part and its last sentence',
  (style, format, adverb) => {
    // The processor goes by a list of small words, whether they are adverbs or not: see title-case.test.ts.
    const printed = oracle(style, 'en-US', items('en')).map((entry) => entry.replace('Carry out', adverb))
    // MLA’s style does not begin its sentence with a capital.
    const plain = (entry: string) =>
      style === 'modern-language-association' ? entry.replaceAll(genre.slice(1), '').toLowerCase() : entry
    expect(works('en').map((work) => plain(cited(format, work)))).toEqual(printed.map(plain))
  },
)

test('the English styles say that it is a translation and of what, on which site, and name the sentence', () => {
  const author = 'Tingchao Municipal People’s Government'
  const site = 'Tingchao Work Report Reader'
  const name = nameOf('en')
  const moment = { accessed, sentence: 2 }
  const url = 'https://report.example/en/2032/2.4/#s2'
  const work = task('en')
  expect(citationText(apaInText(work), moment)).toBe(`(${author}, 2032, sentence 2)`)
  expect(citationText(apaInText(work))).toBe(`(${author}, 2032)`)
  expect(citationText(mlaInText(work), moment)).toBe(`(${author}, sentence 2)`)
  expect(citationText(apa(work), moment)).toBe(
    `${author}. (2032). ${name}: 2.4 Unlock consumption potential${secondSentence.en} [${raised(genre)}]. ${site}. ${url}`,
  )
  expect(citationText(mla(work), moment)).toBe(
    `${author}. ${titleCase(`${name}: 2.4 Unlock consumption potential${secondSentence.en}`)}. ${raised(genre)}, ${site}, 2032, ${url}. Accessed 24 Nov. 2026.`,
  )
  expect(citationText(chicagoNote(work), moment)).toBe(
    `${author}, “${titleCase(`${name}: 2.4 Unlock consumption potential${secondSentence.en}`)},” ${genre} (${site}, 2032), ${url}.`,
  )
})

test('the whole report is cited by its own title with city and year, a sentence by its number too', () => {
  expect(fullTitle(citedWork({ site, edition, date: undefined }, 'zh'))).toBe(nameOf('zh'))
  expect(fullTitle(task('en', 2))).toBe(
    `${nameOf('en')}: 2.4 Unlock consumption potential${secondSentence.en}`,
  )
})

test('a text of no known day is cited without one', () => {
  const work = citedWork({ site, edition, date: undefined }, 'en')
  expect(citationText(apa(work))).not.toContain('2032-03')
  expect(citationText(apa(work))).toContain(
    `[${raised(fill(ui.en.cite.translation, { original: `《${nameOf('zh')}》` }))}]`,
  )
  expect(citationText(gb2025(citedWork({ site, edition, date: undefined }, 'zh')))).toContain('，2032. ')
})

function raised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
