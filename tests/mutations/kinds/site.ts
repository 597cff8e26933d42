import { government } from '../government.ts'
import { kindsOf } from '../kind.ts'
import { onMatch } from '../on-file.ts'
import { replaceOne } from '../replace-one.ts'
import { rewrite } from '../rewrite.ts'
import type { Where } from '../where.ts'
import { impossibleDays, unlikelyDays } from './impossible-days.ts'

const codes = ['123', '12345678901', '460100000x', '４６０１０００００１']
const contacts = [
  'nobody',
  'a@b',
  'http://example.org',
  'javascript:alert(1)',
  'mailto:a@example.org',
  '12345',
  'https://x',
]
const name: Where = ({ file, path }) => file === 'site.yaml' && path[0] === 'name'

/** Names, days and addresses that cannot be, in `site.yaml` and `accessibility.yaml`. */
export const siteKinds = [
  ...kindsOf('refuse', {
    'publication-on-no-day': government((random, year) => {
      const times = ['25:00', '09:60', '9:30'].map((time) => `${year}-03-01 ${time}`)
      return [`pubDate: "${random.pick([...impossibleDays(year), ...times])}"`]
    }),
    'site-code-wrong': government((random) => [`siteIdCode: "${random.pick(codes)}"`]),
    'contact-wrong': onMatch(/^site\.yaml$/, /(?<=^contact: ).*$/gm, (_, random) => random.pick(contacts)),
    'short-name-too-long': replaceOne(shortName('en'), /$/g, (_, random) =>
      ' Reader of Reports'.slice(0, 10 + random.below(9)),
    ),
    'short-chinese-name-too-long': replaceOne(shortName('zh'), /$/g, (_, random) =>
      '的双语阅读网站'.slice(0, 3 + random.below(5)),
    ),
    'name-on-two-lines': replaceOne(name, /(?<=\S)(?=\S)/g, () => '\n'),
  }),
  ...kindsOf('editor', {
    'publication-on-unlikely-day': government((random) => [`pubDate: "${random.pick(unlikelyDays)}"`]),
    'accessibility-test-lost': (content, random) => {
      const tests = content.texts('accessibility.yaml').filter(({ path }) => path.at(-1) === 'test')
      return tests.length > 0 ? rewrite(content, random.pick(tests), 'e2e/no-such-test.spec.ts') : undefined
    },
  }),
]

function shortName(language: string): Where {
  return ({ file, path }) => file === 'site.yaml' && path[0] === 'shortName' && path[1] === language
}
