import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { atomText } from '../../lib/formats/feed/format.ts'
import type { Change, Edition } from '../../lib/report/edition.ts'
import type { Site } from '../../lib/report/site.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The feed of corrections, editions, and concerns. */

const date = new Date('2032-02-19T00:00:00Z')
const site = await getSite()
const concerns = site.editions.flatMap((edition) => edition.concerns).length
const city = site.editions.find(({ id }) => id === cityYear) as Edition
const change: Change = {
  date: '2032-03-01',
  edition: city,
  part: city.parts.find(({ id }) => id === '2.4'),
  what: { zh: '甲', en: 'One & two' },
  why: { zh: '乙', en: 'Three < four' },
}

test('says what RFC 4287 asks of a feed and its entries', () => {
  for (const language of ['zh', 'en'] as const) {
    const feed = read([change], language)
    expect(feed.name).toBe('feed')
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect(feed.attributes['xml:lang']).toBe(language === 'zh' ? 'zh-CN' : 'en')
    const [author] = children(feed, 'author')
    expect(author && textOf(author, 'name')).toMatch(/./)
    const entries = children(feed, 'entry')
    expect(entries).toHaveLength(1 + site.editions.length + concerns)
    for (const one of [feed, ...entries]) {
      expect(textOf(one, 'title')).not.toBe('')
      expect(textOf(one, 'id')).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      )
      expect(textOf(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/)
      const alternates = children(one, 'link').filter(({ attributes }) => attributes.rel === 'alternate')
      expect(alternates).toHaveLength(1)
      expect(alternates[0]?.attributes).toMatchObject({
        type: 'text/html',
        href: expect.stringMatching(/\/$/),
      })
    }
    const [self] = children(feed, 'link').filter(({ attributes }) => attributes.rel === 'self')
    expect(self?.attributes.href).toMatch(new RegExp(`/${language}/feed.xml$`))
  }
})

test('a correction is an entry that says what changed, where, when and why', () => {
  const [entry] = children(read([change]), 'entry')
  if (!entry) throw new Error('there is no entry')
  expect(textOf(entry, 'title')).toBe(titleOf('en', fill(ui.en.part.task, { number: '2.4' })))
  expect(textOf(entry, 'summary')).toBe(`One & two ${fill(ui.en.changes.why, { why: 'Three < four' })}`)
  expect(textOf(entry, 'updated')).toBe('2032-03-01T00:00:00+06:00')
  expect(children(entry, 'link')[0]?.attributes.href).toMatch(/\/en\/2032\/2\.4\/$/)
})

const names: [string, (words: typeof ui.en) => string][] = [
  ['2.4', ({ part }) => fill(part.task, { number: '2.4' })],
  ['2', ({ part }) => fill(part.area, { number: part.area === ui.zh.part.area ? '二' : '2' })],
  ['requirements', ({ part }) => part.requirements],
  ['pledges', ({ part }) => part.pledges],
]

test.each(names)('a correction of %s is named as readers know it', (part, name) => {
  for (const language of ['zh', 'en'] as const)
    expect(correctionTitle(part, language)).toBe(titleOf(language, name(ui[language])))
})

test('a correction of no part is one of the whole text', () => {
  for (const language of ['zh', 'en'] as const) {
    const { changes } = ui[language]
    const whole = fill(changes.whole, { year: cityYear })
    expect(correctionTitle(undefined, language)).toBe(fill(changes.entry, { part: whole }))
  }
})

test('an entry of an edition says where its text comes from, and leads to the whole report', () => {
  const entry = children(read([], 'zh'), 'entry')[0]
  const [edition] = site.editions
  if (!entry || !edition) throw new Error('there is no entry')
  const heading = fill(ui.zh.home.heading, { city: '听潮市', title: edition.title.zh, year: edition.id })
  expect(textOf(entry, 'title')).toBe(fill(ui.zh.changes.edition, { title: heading }))
  expect(textOf(entry, 'summary')).toBe(`${edition.source.zh} ${edition.translation.zh}`)
  expect(textOf(entry, 'updated')).toBe('2032-02-19T00:00:00Z')
  expect(children(entry, 'link')[0]?.attributes.href).toMatch(/\/zh\/2032\/$/)
})

test('the publisher is the author, or the site itself while there is none', () => {
  const author = (publisher: Site['publisher']) => {
    const [element] = children(read([], 'en', { ...site, publisher }), 'author')
    return element && textOf(element, 'name')
  }
  expect(author({ zh: '某社', en: 'A Press' })).toBe('A Press')
  expect(author(null)).toBe(site.name.en)
})

test('no two entries have one id, and none changes when another is added', () => {
  const again = { ...change, what: { zh: '丙', en: 'Five' } }
  const before = ids([change])
  const after = ids([again, change])
  expect(new Set(after).size).toBe(2 + site.editions.length + concerns)
  expect(after.slice(1)).toEqual(before)
})

/** The title of a correction of a part. */
function titleOf(language: 'zh' | 'en', part: string): string {
  const { changes } = ui[language]
  return fill(changes.entry, { part: fill(changes.part, { part, year: cityYear }) })
}

function correctionTitle(id: string | undefined, language: 'zh' | 'en'): string | undefined {
  const [entry] = children(
    read([{ ...change, part: city.parts.find((part) => part.id === id) }], language),
    'entry',
  )
  return entry && textOf(entry, 'title')
}

function read(changes: Change[], language: 'zh' | 'en' = 'en', of: Site = site): XmlElement {
  const { root } = parseXml(atomText({ ...of, changes }, language, date))
  if (!root) throw new Error('the feed is empty')
  return root
}

function ids(changes: Change[]): string[] {
  return children(read(changes), 'entry').map((entry) => textOf(entry, 'id'))
}

function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  )
}

/** The text of the one child that has a name. */
function textOf(element: XmlElement, name: string): string {
  const found = children(element, name)
  expect(found, name).toHaveLength(1)
  return found[0]?.text ?? ''
}
