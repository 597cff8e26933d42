import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { atomText } from '../../lib/feed/atom.ts'

/** The feed of editions and corrections. */

const date = new Date('2024-02-19T00:00:00Z')
const change = {
  date: '2024-03-01',
  edition: '2024',
  part: '2.4',
  what: { zh: '甲', en: 'One & two' },
  why: { zh: '乙', en: 'Three < four' },
}

const { site } = await loadSite('content')

function feed(changes: (typeof change)[]): XmlElement[] {
  if (!site) throw new Error('the content does not load')
  const { root } = parseXml(atomText({ ...site, changes }, 'en', date))
  return (root?.children ?? []).filter((child) => child instanceof XmlElement)
}

const named = (children: XmlElement[], name: string) => children.filter((child) => child.name === name)

test('has what every Atom feed must: an id, a title, when it changed, an author', () => {
  const children = feed([])
  for (const name of ['id', 'title', 'updated', 'author']) expect(named(children, name), name).toHaveLength(1)
  expect(named(children, 'entry')).toHaveLength(1)
})

test('a correction is an entry that says what changed and why', () => {
  const [entry] = named(feed([change]), 'entry')
  expect(entry?.text).toContain('One & two')
  expect(entry?.text).toContain('Three < four')
  expect(entry?.text).toContain('2024-03-01')
})

test('ids stay the same from one build to the next, and no two are equal', () => {
  const ids = () =>
    named(feed([change]), 'entry').map(
      (entry) =>
        named(
          entry.children.filter((child) => child instanceof XmlElement),
          'id',
        )[0]?.text,
    )
  expect(new Set(ids()).size).toBe(2)
  expect(ids()).toEqual(ids())
})
