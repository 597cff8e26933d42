import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { linkedSpans } from '../../lib/pages/linked-spans.ts'
import { shownSentence, shownSentences } from '../../lib/pages/shown-sentence.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { Span } from '../../lib/report/sentence.ts'
import type { AnnotationKind } from '../../lib/report/vocabulary.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

const edition = (await getSite()).editions[0] as Edition
const mark = (kind: AnnotationKind, id: string, ...spans: Span[]) => ({ kind, id, spans })
const page = { kind: 'part', edition: '2032', part: '2.4' } as const
const linked = (...spans: Span[]) => linkedSpans(spans, { view: 'en', page })

test('terms, targets and notes have links; places and projects are plain text', () => {
  expect(
    linked(
      'a ',
      mark('term', 't', 'b'),
      mark('target', 'x', 'c'),
      mark('note', 'n', 'd'),
      mark('place', 'p', 'e'),
      mark('project', 'q', 'f', mark('term', 't', 'g')),
    ),
  ).toEqual([
    'a ',
    { kind: 'term', href: '/en/terms/#t', spans: ['b'] },
    { kind: 'target', href: '/en/2032/targets/#x', spans: ['c'] },
    { kind: 'note', href: '/en/2032/2.4/#note-n', spans: ['d'] },
    'e',
    'f',
    { kind: 'term', href: '/en/terms/#t', spans: ['g'] },
  ])
})

test('of two links inside each other the inner one stays', () => {
  const inner = { kind: 'term', href: '/en/terms/#t', spans: ['8'] }
  expect(linked(mark('target', 'x', mark('term', 't', '8'), ' roads'))).toEqual([
    { kind: 'target', href: undefined, spans: [inner, ' roads'] },
  ])
  expect(linked(mark('term', 'outer', mark('term', 't', '8')))).toEqual([inner])
})

test('a sentence is named by its number alone on its own page, and with its part on others', () => {
  const part = edition.parts.find(({ id }) => id === '2.4')
  if (!part) throw new Error('the city has no task 2.4')
  const [, second] = shownSentences('zh-en', part, true)
  expect(second).toMatchObject({
    id: 's2',
    number: 2,
    paragraph: 1,
    href: '/zh-en/2032/2.4/#s2',
    label: [ui.zh, ui.en].map(({ sentence }) => fill(sentence.number, { number: 2 })).join(' / '),
  })
  expect(Object.keys(second ?? {})).toEqual(expect.arrayContaining(['zh', 'en']))
  const [first] = part.sentences
  if (!first) throw new Error('the part has no sentence')
  const elsewhere = shownSentence('en', part, first, false)
  expect(elsewhere).toMatchObject({ id: '2.4-s1', href: '/en/2032/2.4/#s1' })
  expect(elsewhere.label).toBe(fill(ui.en.sentence.number, { number: 1 }))
  expect(elsewhere.zh).toBeUndefined()
})

test('a remark belongs to the project that it stands in, and to no other', () => {
  const noted = edition.projects.map(({ id, notes }) => [id, notes.map((note) => note.id)] as const)
  expect(noted).toContainEqual(['saltmarsh', ['misprint']])
  expect(noted.filter(([, notes]) => notes.length > 0)).toHaveLength(1)
})
