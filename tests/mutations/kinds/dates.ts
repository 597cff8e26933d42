import { changeOf } from '../change.ts'
import { type Content, replaceRange, rewrite } from '../content.ts'
import { kindsOf } from '../kind.ts'
import type { Random } from '../random.ts'
import { type Make, replaceOne, type Where } from '../replace-one.ts'

const impossible = [
  '2024-99-99',
  '2024-02-30',
  '2023-02-29',
  '2024-00-10',
  '2024-13-01',
  '2024-3-1',
  '24-03-01',
  '2024/03/01',
  '01-03-2024',
  'soon',
  '2024-03-01T10:00',
  '2024年3月1日',
  '',
]
const impossibleTimes = [...impossible, '2024-03-01 25:00', '2024-03-01 09:60', '2024-03-01 9:30']
const unlikely = ['2999-01-01', '1999-01-01', '0001-01-01', '9999-12-31']
const sitesName: Where = ({ file, path }) => file === 'site.yaml' && path[0] === 'name'
const shortName =
  (language: string): Where =>
  ({ file, path }) =>
    file === 'site.yaml' && path[0] === 'shortName' && path[1] === language

/** Days and addresses that cannot be, in `changes.yaml` and `site.yaml`. */
export const dateKinds = [
  ...kindsOf('refuse', {
    'correction-on-no-day': correction((random) => ({ date: random.pick(impossible) })),
    'correction-of-nothing': correction((random) =>
      random.pick([
        { edition: '1999' },
        { part: '99.9' },
        { part: 'area' },
        { edition: '' },
        { part: '' },
        { what: '' },
        { why: '' },
      ]),
    ),
    'corrections-out-of-order': (content, random) => {
      const year = content.editions[0] ?? ''
      const days = random
        .shuffle(Array.from({ length: 9 }, (_, index) => `${year}-03-0${index + 1}`))
        .slice(0, 2)
        .sort()
      return corrections(
        content,
        days.map((date) => ({ date })),
      )
    },
    'publication-on-no-day': government((random) => `pubDate: "${random.pick(impossibleTimes)}"`),
    'site-code-wrong': government(
      (random) =>
        `siteIdCode: "${random.pick(['123', '12345678901', '460100000x', '４６０１０００００１'])}"`,
    ),
    'contact-wrong': (content, random) => {
      const [source, wrong] = [
        content.source('site.yaml'),
        [
          'nobody',
          'a@b',
          'http://example.org',
          'javascript:alert(1)',
          'mailto:a@example.org',
          '12345',
          'https://x',
        ],
      ]
      const found = /^contact: (.*)$/m.exec(source)
      if (!found) return undefined
      const start = found.index + 'contact: '.length
      return replaceRange(
        content,
        { file: 'site.yaml', start, end: start + (found[1]?.length ?? 0) },
        random.pick(wrong),
      )
    },
    'short-name-too-long': replaceOne(shortName('en'), /$/g, (_, random) =>
      ' Reader of Reports'.slice(0, 10 + random.below(9)),
    ),
    'short-chinese-name-too-long': replaceOne(shortName('zh'), /$/g, (_, random) =>
      '的双语阅读网站'.slice(0, 3 + random.below(5)),
    ),
    'name-on-two-lines': replaceOne(sitesName, /(?<=\S)(?=\S)/g, () => '\n'),
  }),
  ...kindsOf('editor', {
    'correction-on-unlikely-day': correction((random) => ({ date: random.pick(unlikely) })),
    'publication-on-unlikely-day': government((random) => `pubDate: "${random.pick(unlikely)}"`),
    'accessibility-test-lost': (content, random) => {
      const tests = content.texts('accessibility.yaml').filter(({ path }) => path.at(-1) === 'test')
      return tests.length > 0 ? rewrite(content, random.pick(tests), 'e2e/no-such-test.spec.ts') : undefined
    },
  }),
]

type Fields = Partial<Record<'date' | 'edition' | 'part' | 'what' | 'why', string>>

/** Adds a correction with something wrong, in a file that has no other. */
function correction(put: (random: Random) => Fields): Make {
  return (content, random) => corrections(content, [put(random)])
}

function corrections(content: Content, entries: readonly Fields[]): ReturnType<Make> {
  const year = content.editions[0] ?? ''
  const file = 'changes.yaml'
  const source = content.source(file)
  const put = entries.map((fields) => {
    const { date, edition, part, what, why } = {
      date: `${year}-03-01`,
      edition: year,
      part: 'requirements',
      what: '改了一个错字。',
      why: '录入有误。',
      ...fields,
    }
    return `- date: ${date}\n  edition: "${edition}"\n  part: "${part}"\n  what: { zh: "${what}", en: A misprint was mended. }\n  why: { zh: "${why}", en: The transcription was wrong. }\n`
  })
  const comments = source.replaceAll(/^(?!#).*\n/gm, '')
  const change = changeOf(file, source, comments + put.join(''))
  return { ...change, places: [{ file }], before: '', after: put.join('').slice(0, 60) }
}

/** Adds what a government portal asks for. */
function government(put: (random: Random) => string): Make {
  return (content, random) => {
    const source = content.source('site.yaml')
    if (/^government:/m.test(source)) return undefined
    const line = source.trimEnd().split('\n').length + 2
    const said = put(random)
    const change = changeOf('site.yaml', source, `${source.trimEnd()}\ngovernment:\n  ${said}\n`)
    return { ...change, places: [{ file: 'site.yaml', line }], before: '', after: said }
  }
}
