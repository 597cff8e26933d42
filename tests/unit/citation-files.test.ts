import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { bibtex } from '../../lib/formats/bibtex/format.ts'
import { cslItem } from '../../lib/formats/csl-json/format.ts'
import { ris } from '../../lib/formats/ris/format.ts'
import { citations } from '../../lib/formats/shared/citations/citations.ts'
import { isoDate, mlaDate, slotValue } from '../../lib/formats/shared/citations/run.ts'
import { type CitedWork, citedWork, fullTitle } from '../../lib/formats/shared/citations/work.ts'
import { textHash } from '../../lib/formats/shared/edition-text.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** Files for reference managers, and what is filled in when somebody cites. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const [edition] = site.editions
const work = (language: 'zh' | 'en', id = '2.4', number?: number): CitedWork => {
  const part = edition?.parts.find((part) => part.id === id)
  const sentence = part?.sentences.find((sentence) => sentence.number === number)
  if (!edition || !part) throw new Error('the city has no such part')
  return citedWork({ site, edition, part, date: changed, ...(sentence && { sentence }) }, language)
}
/** The first of March in the city. */
const changed = new Date('2032-02-29T18:30:00Z')
const titles = {
  zh: `${fill(ui.zh.home.heading, { city: '听潮市', year: '2032', title: '政府工作报告节选' })}：2.4 激发消费潜能`,
  en: `${fill(ui.en.home.heading, { city: 'Tingchao', year: '2032', title: 'Excerpts from the Government Work Report' })}: 2.4 Unlock consumption potential`,
}
const translation = fill(ui.en.cite.translation, { original: `《${titles.zh}》` })
const release = {
  zh: fill(ui.zh.cite.release, { date: '2032年3月1日' }),
  en: fill(ui.en.cite.release, { date: 'March 1, 2032' }),
}
const genre = `${translation}, ${release.en}`
const notes = {
  en: [
    fill(ui.en.cite.site, { site: 'Tingchao Work Report Reader' }),
    `${translation}.`,
    'The source names no author; for tests the government is taken for it.',
    fill(ui.en.cite.text, { release: release.en, hash: hash() }),
  ].join(' '),
}

function hash(): string {
  return edition ? textHash(edition) : ''
}

test('RIS has a record for each work, whose names end in a comma so that nobody takes them apart', () => {
  expect(ris([work('zh'), work('en', '2.4', 2)]).split('\r\n')).toEqual([
    'TY  - RPRT',
    'ID  - tingchao-work-report-2032-2.4-zh',
    'AU  - 听潮市人民政府,',
    `TI  - ${titles.zh}`,
    'ST  - 2.4 激发消费潜能',
    'PB  - 听潮市工作报告读本',
    'PY  - 2032',
    'LA  - zh-CN',
    `N1  - ${work('zh').note}`,
    'UR  - https://report.example/zh/2032/2.4/',
    'ER  - ',
    'TY  - RPRT',
    'ID  - tingchao-work-report-2032-2.4-s2-en',
    'AU  - Tingchao Municipal People’s Government,',
    `TI  - ${fullTitle(work('en', '2.4', 2))}`,
    'ST  - 2.4 Unlock consumption potential',
    `M3  - ${genre}`,
    'PB  - Tingchao Work Report Reader',
    'PY  - 2032',
    'LA  - en',
    `N1  - ${notes.en}`,
    'UR  - https://report.example/en/2032/2.4/#s2',
    'ER  - ',
    '',
  ])
})

test('the note names the site, says that the English is a translation, how the author is known, and which text it is', () => {
  expect(work('en').note).toBe(notes.en)
  expect(work('zh').note).toBe(
    [
      fill(ui.zh.cite.site, { site: '听潮市工作报告读本' }),
      '来源没有写明作者，测试时以政府为作者。',
      fill(ui.zh.cite.text, { release: release.zh, hash: hash() }),
    ].join(''),
  )
  const undated = edition && citedWork({ site, edition, date: undefined }, 'zh').note
  expect(undated).toContain(fill(ui.zh.cite.undated, { hash: hash() }))
})

test('BibTeX keeps names and capitals in doubled braces, and says the language to both who read it', () => {
  expect(bibtex([work('en')])).toBe(`@techreport{tingchao-work-report-2032-2.4-en,
  author = {{Tingchao Municipal People’s Government}},
  title = {{${titles.en}}},
  shorttitle = {{2.4 Unlock consumption potential}},
  type = {{${genre}}},
  institution = {{Tingchao Work Report Reader}},
  year = {2032},
  url = {https://report.example/en/2032/2.4/},
  language = {en},
  langid = {english},
  note = {${notes.en}},
}
`)
  expect(bibtex([work('zh')])).toMatch(/language = \{zh-CN\},\n {2}langid = \{chinese\}/)
  expect(bibtex([work('zh')])).not.toContain('type =')
})

test('what TeX would read as a command is a character in BibTeX', () => {
  const text = bibtex([{ ...work('en'), author: 'A {B} \\C', title: '5% & $6 #7 _8 9~10 ^' }])
  expect(text).toContain('author = {{A B C}}')
  expect(text).toContain('title = {{5\\% \\& \\$6 \\#7 \\_8 9\\textasciitilde{}10 \\textasciicircum{}}}')
})

test('CSL-JSON is a report by a body on a site, with its year as a number', () => {
  expect(cslItem(work('zh'))).toEqual({
    id: 'tingchao-work-report-2032-2.4-zh',
    type: 'report',
    author: [{ literal: '听潮市人民政府' }],
    title: titles.zh,
    'title-short': '2.4 激发消费潜能',
    publisher: '听潮市工作报告读本',
    issued: { 'date-parts': [[2032]] },
    language: 'zh-CN',
    URL: 'https://report.example/zh/2032/2.4/',
    note: work('zh').note,
  })
  expect(cslItem(work('en', '2.4', 2))).toMatchObject({
    id: 'tingchao-work-report-2032-2.4-s2-en',
    genre,
    URL: 'https://report.example/en/2032/2.4/#s2',
  })
})

test('the styles of the view’s own language come first, each on the text of its language', () => {
  const listed = (view: 'zh' | 'en' | 'zh-en') =>
    citations(view, { zh: work('zh'), en: work('en') }).map(({ style }) => style)
  const chinese = ['GB/T 7714—2025', 'GB/T 7714—2015']
  const english = ['APA 7', 'MLA 9', 'Chicago 17']
  expect(listed('zh')).toEqual([...chinese, ...english])
  expect(listed('zh-en')).toEqual([...chinese, ...english])
  expect(listed('en')).toEqual([...english, ...chinese])
  for (const { language, entry, short } of citations('zh', { zh: work('zh'), en: work('en') })) {
    expect(JSON.stringify(entry)).toContain(work(language).url)
    expect(short === undefined).toBe(language === 'zh')
  }
})

test('a day is the reader’s own, as each style writes it', () => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 5, 0, 30))
  expect(days.map(isoDate).slice(0, 2)).toEqual(['2026-01-05', '2026-02-05'])
  expect(isoDate(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
  expect(days.map(mlaDate).map((day) => day.split(' ')[1])).toEqual(
    'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  )
  expect(mlaDate(new Date(2026, 4, 9))).toBe('9 May 2026')
})

test('a slot is left out while nothing is known for it', () => {
  const accessed = new Date(2026, 10, 24)
  expect(slotValue('sentence', { accessed })).toBeUndefined()
  expect(slotValue('fragment', { sentence: 3 })).toBe('3')
  expect(slotValue('iso-date', { sentence: 3 })).toBeUndefined()
  expect(slotValue('mla-date', { accessed })).toBe('24 Nov. 2026')
})
