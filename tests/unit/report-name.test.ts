import { expect, test } from 'vitest'
import { reportName } from '../../lib/words/report-name.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** A report with city and year, whatever of them its own title has. */

const city = { zh: '云屏县', en: 'Yunping County' }

function named(zh: string, en: string) {
  return reportName({ city }, { id: '2026', title: { zh, en } })
}

function heading(zh: string, en: string) {
  return {
    zh: fill(ui.zh.home.heading, { city: city.zh, year: '2026', title: zh }),
    en: fill(ui.en.home.heading, { city: city.en, year: '2026', title: en }),
  }
}

test('a title that names the city, the year or both does not get them twice', () => {
  const once = heading('政府工作报告', 'Government Work Report')
  expect(named('政府工作报告', 'Government Work Report')).toEqual(once)
  expect(named('云屏县2026年政府工作报告', 'Yunping County 2026 Government Work Report')).toEqual(once)
  expect(named('2026年云屏县政府工作报告', '2026 Government Work Report of Yunping County')).toEqual(once)
  expect(named('2026年政府工作报告', 'Government Work Report 2026')).toEqual(once)
  expect(named('云屏县政府工作报告（2026年）', 'Yunping County’s Government Work Report (2026)')).toEqual(
    once,
  )
})

test('of a title, no other year is taken, nor all it has', () => {
  const titles = ['2025年政府工作报告', 'Government Work Report 2025'] as const
  expect(named(...titles)).toEqual(heading(...titles))
  expect(named('云屏县', 'Yunping County')).toEqual(heading('云屏县', 'Yunping County'))
})
