import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { keepEnd } from '../../lib/pages/keep-end.ts'
import { type LinkedSpan, linkedSpans } from '../../lib/pages/linked-spans.ts'
import { shownSentence, shownSentences } from '../../lib/pages/shown-sentence.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { Span } from '../../lib/report/sentence.ts'
import type { AnnotationKind } from '../../lib/report/vocabulary.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

const edition = (await getSite()).editions[0] as Edition
const mark = (kind: AnnotationKind, id: string, ...spans: Span[]) => ({ kind, id, spans })
const page = { kind: 'part', edition: '2032', part: '2.4' } as const
const linked = (...spans: Span[]) => linkedSpans(spans, { view: 'en', page, explained: new Set(['t']) })

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

test('a term that nothing explains is plain text, in the sentence of a part too', () => {
  expect(linked('a ', mark('term', 'unknown', 'b'))).toEqual(['a ', 'b'])
  const part = edition.parts.find(({ id }) => id === '2.4')
  const ids = part?.sentences.flatMap((sentence) =>
    shownSentence('zh', part, sentence, true).zh?.flatMap((span) =>
      typeof span === 'object' && 'href' in span ? span.href : [],
    ),
  )
  expect(ids).toEqual(['/zh/terms/#visa-free'])
})

test('of two links inside each other the inner one stays', () => {
  const inner = { kind: 'term', href: '/en/terms/#t', spans: ['8'] }
  expect(linked(mark('target', 'x', mark('term', 't', '8'), ' roads'))).toEqual([
    { kind: 'target', href: undefined, spans: [inner, ' roads'] },
  ])
  expect(linked(mark('term', 'outer', mark('term', 't', '8')))).toEqual([inner])
})

test('a sentence that is shown for a target marks that one alone, and does not lead to where it stands', () => {
  const spans = [mark('target', 'x', mark('term', 't', '8')), mark('target', 'y', '9')]
  expect(linkedSpans(spans, { view: 'en', page, target: 'y', explained: new Set(['t']) })).toEqual([
    { kind: 'term', href: '/en/terms/#t', spans: ['8'] },
    { kind: 'target', href: undefined, spans: ['9'] },
  ])
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

/** The words that stay on one line in braces, and words among these that need not in brackets. */
function wholeWords(spans: readonly LinkedSpan[]): string {
  const braces = { whole: ['{', '}'], free: ['[', ']'], term: ['<', '>'] } as Record<string, string[]>
  return spans
    .map((span) =>
      typeof span === 'string' ? span : (braces[span.kind] ?? ['', '']).join(wholeWords(span.spans)),
    )
    .join('')
}
const term = (...spans: LinkedSpan[]): LinkedSpan => ({ kind: 'term', href: '#t', spans })

test.each<[string, LinkedSpan[]]>([
  ['推动高质量{发展了。}', ['推动高质量', '发展了。']],
  ['建设{[<现代{化体系}>]。}', ['建设', term('现代化体系'), '。']],
  ['建设{[<现代化{体系}>]内。}', ['建设', term('现代化体系'), '内', '。']],
  ['建设<现代{化体系}>', ['建设', term('现代化体系')]],
  ['新增{{1万}个。}', ['新增', { kind: 'whole', spans: ['1万'] }, '个。']],
  ['完。', ['完。']],
])('a Chinese paragraph keeps its last three characters together: %s', (expected, spans) => {
  expect(wholeWords(keepEnd(spans))).toBe(expected)
})

test.each([
  ['打通{8条}断头路，达到{2.3%}以上', '打通8条断头路，达到2.3%以上'],
  ['新增学位{1万个}', '新增学位1万个'],
  ['start {40 projects}, {1,500 places}, {2.3%} of it', 'start 40 projects, 1,500 places, 2.3% of it'],
])('a number stays with what it counts: %s', (expected, words) => {
  for (const target of [undefined, 'another']) {
    const spans = linkedSpans([mark('target', 'x', words)], {
      view: 'zh',
      page,
      target,
      explained: new Set(),
    })
    expect(wholeWords(spans)).toBe(expected)
  }
})

test('numbers of sentences that begin in one line stand beside each other, and a third stays in the line', () => {
  const sentences = [1, 2, 3, 4].map((number) => ({
    number,
    paragraph: 1,
    zh: [number < 3 ? '建成。' : `${'很'.repeat(40)}。`],
    en: [number < 3 ? 'Done.' : `${'very '.repeat(20)}long.`],
  }))
  const part = edition.parts[0]
  if (!part) throw new Error('the city has no part')
  const places = (view: 'zh' | 'en') => shownSentences(view, part, true, sentences).map(({ place }) => place)
  expect(places('zh')).toEqual(['outside', 'margin', 'line', 'margin'])
  expect(places('en')).toEqual(['outside', 'margin', 'line', 'margin'])
})
