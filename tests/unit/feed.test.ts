import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import type { Change } from '../../lib/content/types.ts'
import { atomText } from '../../lib/feed/atom.ts'

/** The feed of editions and corrections. */

const date = new Date('2024-02-19T00:00:00Z')
const change: Change = {
  date: '2024-03-01',
  edition: '2024',
  part: '2.4',
  what: { zh: '甲', en: 'One & two' },
  why: { zh: '乙', en: 'Three < four' },
}

const { site } = await loadSite('content')

test('says what RFC 4287 asks of a feed and its entries', () => {
  for (const language of ['zh', 'en'] as const) {
    const feed = read([change], language)
    expect(feed.name).toBe('feed')
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
    expect(feed.attributes['xml:lang']).toBe(language === 'zh' ? 'zh-CN' : 'en')
    const [author] = children(feed, 'author')
    expect(author && textOf(author, 'name')).not.toBe('')
    const entries = children(feed, 'entry')
    expect(entries).toHaveLength(2)
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
  expect(textOf(entry, 'title')).toBe('Correction: Task 2.4, 2024')
  expect(textOf(entry, 'summary')).toBe('One & two Why: Three < four')
  expect(textOf(entry, 'updated')).toBe('2024-03-01T00:00:00+08:00')
  expect(children(entry, 'link')[0]?.attributes.href).toMatch(/\/en\/2024\/2\.4\/$/)
})

test.each([
  ['2.4', '更正：2024年任务2.4', 'Correction: Task 2.4, 2024'],
  ['2', '更正：2024年第2方面', 'Correction: Area 2, 2024'],
  ['requirements', '更正：2024年总体要求', 'Correction: Overall requirements, 2024'],
  ['pledges', '更正：2024年承诺', 'Correction: Pledges, 2024'],
  [undefined, '更正：2024年全文', 'Correction: The whole text, 2024'],
])('a correction of %s is named as readers know it', (part, zh, en) => {
  const titles = (['zh', 'en'] as const).map((language) => {
    const [entry] = children(read([{ ...change, part }], language), 'entry')
    return entry && textOf(entry, 'title')
  })
  expect(titles).toEqual([zh, en])
})

test('no two entries have one id, and none changes when another is added', () => {
  const again = { ...change, what: { zh: '丙', en: 'Five' } }
  const before = ids([change])
  const after = ids([again, change])
  expect(new Set(after).size).toBe(3)
  expect(after.slice(1)).toEqual(before)
})

function read(changes: Change[], language: 'zh' | 'en' = 'en'): XmlElement {
  if (!site) throw new Error('the content does not load')
  const { root } = parseXml(atomText({ ...site, changes }, language, date))
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
