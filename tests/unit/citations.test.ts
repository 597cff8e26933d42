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
import { origin } from '../fixtures/sites.ts'

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0]
if (!edition) throw new Error('no edition')
const works = (language: 'zh' | 'en'): CitedWork[] =>
  [undefined, ...edition.parts].map((part) => citedWork(edition, part, language))
const task = (language: 'zh' | 'en') =>
  citedWork(
    edition,
    edition.tasks.find(({ id }) => id === '2.4'),
    language,
  )
const accessed = new Date(2026, 10, 24)
const day = { 'date-parts': [[2026, 11, 24]] }

const items = (language: 'zh' | 'en') => works(language).map((work) => ({ ...cslItem(work), accessed: day }))

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

/** As the oracle prints it: italics marked, and the oracle's straight bibliography number absent. */
function html(runs: Run[], moment = {}): string {
  return runs
    .map((run) =>
      typeof run === 'object' && 'italic' in run ? `<i>${run.italic}</i>` : citationText([run], moment),
    )
    .join('')
}

test('GB/T 7714—2025 cites a task and a sentence as a Chinese editor prints them', () => {
  expect(citationText(gb2025(task('zh')), { accessed })).toBe(
    '听潮市人民政府. 政府工作报告节选：2.4 激发消费潜能[R/OL]. （2032）[2026-11-24]. https://report.example/zh/2032/2.4/.',
  )
  expect(citationText(gb2025(task('zh')), { accessed, sentence: 2 })).toBe(
    '听潮市人民政府. 政府工作报告节选：2.4 激发消费潜能[R/OL]. （2032）：第2句[2026-11-24]. https://report.example/zh/2032/2.4/#s2.',
  )
})

test('GB/T 7714—2015 is what the published style prints, for every part', () => {
  const printed = oracle('china-national-standard-gb-t-7714-2015-numeric', 'zh-CN', items('zh'))
  expect(works('zh').map((work) => `[1]${citationText(gb2015(work), { accessed })}`)).toEqual(printed)
})

test('GB/T 7714—2025 differs from 2015 in the brackets round the date alone, until a sentence is cited', () => {
  for (const work of works('zh')) {
    expect(citationText(gb2025(work), { accessed })).toBe(
      citationText(gb2015(work), { accessed }).replace(`(${work.year})`, `（${work.year}）`),
    )
  }
})

test.each([
  ['apa', apa],
  ['modern-language-association', mla],
  ['chicago-note-bibliography', chicago],
] as const)('%s is what the published style prints, for every part', (style, format) => {
  expect(works('en').map((work) => html(format(work)))).toEqual(oracle(style, 'en-US', items('en')))
})

test('the English styles name the sentence in the text, in the note and in the address', () => {
  const work = task('en')
  const author = 'Tingchao Municipal People’s Government'
  const title = 'Excerpts from the Government Work Report: 2.4 Unlock Consumption Potential'
  const moment = { accessed, sentence: 2 }
  expect(citationText(apaInText(work), moment)).toBe(`(${author}, 2032, sentence 2)`)
  expect(citationText(apaInText(work))).toBe(`(${author}, 2032)`)
  expect(citationText(mlaInText(work), moment)).toBe(`(${author}, sentence 2)`)
  expect(citationText(mla(work), moment)).toBe(
    `${author}. ${title}. 2032, https://report.example/en/2032/2.4/#s2. Accessed 24 Nov. 2026.`,
  )
  expect(citationText(chicagoNote(work), moment)).toBe(
    `${author}, “${title},” 2032, sentence 2, https://report.example/en/2032/2.4/#s2.`,
  )
  expect(citationText(apa(work), moment)).toMatch(/\/en\/2032\/2\.4\/#s2$/)
})

test('headline capitals leave small words small and names as they are', () => {
  expect(titleCase('Give prominence to developing education as a priority')).toBe(
    'Give Prominence to Developing Education as a Priority',
  )
  expect(titleCase('report: the high-quality growth of CICPE in Tingchao')).toBe(
    'Report: The High-Quality Growth of CICPE in Tingchao',
  )
})

test('the whole report is cited by its title alone', () => {
  expect(fullTitle(citedWork(edition, undefined, 'zh'))).toBe('政府工作报告节选')
})
