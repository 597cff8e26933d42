import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { bibtex } from '../../lib/formats/bibtex/format.ts'
import { cslItem } from '../../lib/formats/csl-json/format.ts'
import { ris } from '../../lib/formats/ris/format.ts'
import { citations } from '../../lib/formats/shared/citations/citations.ts'
import { isoDate, mlaDate, slotValue } from '../../lib/formats/shared/citations/run.ts'
import { type CitedWork, citedWork } from '../../lib/formats/shared/citations/work.ts'
import { origin } from '../fixtures/sites.ts'

/** Files for reference managers, and what is filled in when somebody cites. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const [edition] = (await getSite()).editions
const work = (language: 'zh' | 'en', id = '2.4'): CitedWork => {
  if (!edition) throw new Error('the city has no edition')
  return citedWork(
    edition,
    edition.parts.find((part) => part.id === id),
    language,
  )
}

test('RIS has a record for each work, whose names end in a comma so that nobody takes them apart', () => {
  expect(ris([work('zh'), work('en')]).split('\r\n')).toEqual([
    'TY  - RPRT',
    'ID  - report-2032-2.4-zh',
    'AU  - 听潮市人民政府,',
    'TI  - 政府工作报告节选：2.4 激发消费潜能',
    'PB  - 听潮市人民政府',
    'PY  - 2032',
    'LA  - zh-CN',
    'UR  - https://report.example/zh/2032/2.4/',
    'ER  - ',
    'TY  - RPRT',
    'ID  - report-2032-2.4-en',
    'AU  - Tingchao Municipal People’s Government,',
    'TI  - Excerpts from the Government Work Report: 2.4 Unlock consumption potential',
    'PB  - Tingchao Municipal People’s Government',
    'PY  - 2032',
    'LA  - en',
    'UR  - https://report.example/en/2032/2.4/',
    'ER  - ',
    '',
  ])
})

test('BibTeX keeps names and capitals in doubled braces, and says the language', () => {
  expect(bibtex([work('en')])).toBe(`@techreport{report-2032-2.4-en,
  author = {{Tingchao Municipal People’s Government}},
  title = {{Excerpts from the Government Work Report: 2.4 Unlock consumption potential}},
  institution = {{Tingchao Municipal People’s Government}},
  year = {2032},
  url = {https://report.example/en/2032/2.4/},
  langid = {english},
}
`)
  expect(bibtex([work('zh')])).toContain('langid = {chinese}')
})

test('what TeX would read as a command is a character in BibTeX', () => {
  const text = bibtex([{ ...work('en'), author: 'A {B} \\C', report: '5% & $6 #7 _8' }])
  expect(text).toContain('author = {{A B C}}')
  expect(text).toContain('title = {{5\\% \\& \\$6 \\#7 \\_8: 2.4')
})

test('CSL-JSON is a report by a body, with its year as a number', () => {
  expect(cslItem(work('zh', 'pledges'))).toEqual({
    id: 'report-2032-pledges-zh',
    type: 'report',
    author: [{ literal: '听潮市人民政府' }],
    title: '政府工作报告节选：建设人民满意的服务型政府',
    issued: { 'date-parts': [[2032]] },
    language: 'zh-CN',
    URL: 'https://report.example/zh/2032/pledges/',
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
