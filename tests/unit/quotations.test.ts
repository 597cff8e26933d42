import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { pictureWords } from '../../lib/formats/shared/pictures/picture-words.ts'
import { quotationsIn } from '../../lib/search/quotation/split-text.ts'
import { checkerOf, type Found, passagesOf, quotationsOf } from '../fixtures/quotations.ts'
import { loadCollection } from '../fixtures/search-data.ts'
import { unitContent } from './write-content.ts'

const check = quotationsOf(loadCollection(), { zh: ['争取|支持', '以上'], en: ['strive', 'or more'] })
const short = ({ verdict, at }: Found) => `${verdict} ${at}`.trim()

test.each([
  ['他说“新增学位一万个，分给全市的孩子”，又说‘打通断头路八条，一条不少’。', 2],
  ['「持續優化「辦成事」的機制」與『全面提高防災減災救災能力』', 2],
  ["\"add 10,000 school places\" and 'a three-year plan for residents' rights' here", 2],
  ['People’s words don’t count, nor do the residents’ rights or ’tis.', 0],
  ['“短的不算”，"also short"', 0],
  ['没有另一半的“引号不算引用，后面还有很多字', 0],
  ['“外面的“里面的也算在外面”一起”', 1],
])('%s has %i quotations', (text, count) => {
  expect(quotationsIn(text)).toHaveLength(count)
})

test.each([
  // As a whole close to a passage, whatever quotation marks stand in it.
  ['持续优化"办成事"的机制、打造"好办事"的环境、形成"办好事"的生态', ['exact pledges#s3']],
  // What stands within quotation marks, each by itself.
  [
    '网传“新增学位2万个”“推动40个项目开工、15个项目投产”和“年底前建成第二座国际机场”。',
    ['altered 5.2#s1', 'exact 1.4#s2', 'absent'],
  ],
  [
    'Both: “推动40个项目开工” and “push for 40 projects to start construction”',
    ['exact 1.4#s2', 'exact 1.4#s2'],
  ],
  // Both languages without marks.
  [
    '启动“椰城强师”三年行动计划。 and push for 40 projects to start construction and 15 projects to go into production',
    ['exact 5.2#s2', 'exact 1.4#s2'],
  ],
  // Two quotations, and nothing around them.
  ['“新增学位1万个”，“推动40个项目开工、14个项目投产”。', ['exact 5.2#s1', 'altered 1.4#s2']],
  // Two languages in turn.
  [
    '新增学位1万个。We will open another eight “dead-end roads” to through traffic. 推动40个项目开工、15个项目投产。',
    ['exact 5.2#s1', 'exact 4.1#s1', 'exact 1.4#s2'],
  ],
  // A title has its part's address.
  ['实施科技赋能行动', ['exact 1.1']],
  // Told in other words, or about other things.
  ['市民凭身份证免费游览所有景区。', ['absent']],
  ['All scenic spots will be free for residents.', ['absent']],
  ['', []],
  ['“”…？！', []],
])('%s: %j', (text, findings) => {
  expect(check(text).map(short)).toEqual(findings)
})

test('of a text without marks that is longer than any passage, the sentences that are close get a verdict', () => {
  const filler = '今天的天气很好，大家都到海边去散步，孩子们在沙滩上放风筝，一直玩到太阳落山才回家吃晚饭。'
  const [one, other] = ['推动40个项目开工、15个项目投产。', '新增学位2万个。']
  const text = `${filler.repeat(6)}${one}${filler.repeat(6)}${other}`
  expect(check(text).map(short)).toEqual(['exact 1.4#s2', 'altered 5.2#s1'])
  expect(check(filler.repeat(14))).toEqual([])
})

test.each([
  ['12所', '十二所', '推进育才学校、粤海小学等十二所中小学校建设'],
  ['10,000', 'ten thousand', 'and add ten thousand school places'],
])('a figure written in another way, %s as %s, is said to be the same', (there, here, quotation) => {
  expect(check(quotation)).toMatchObject([{ verdict: 'altered', figures: [{ here, there, same: true }] }])
})

test.each([
  ['全社会研究与试验发展经费投入强度实现2.3%', ['争取']],
  ['签约投资类项目金额500亿元', ['以上']],
  ['创建全国义务教育优质均衡先行区', ['支持']],
  ['启动“椰城强师”三年行动计划', []],
])('%s leaves off %j', (quotation, words) => {
  expect(check(quotation)).toMatchObject([{ verdict: 'exact', leftOff: words }])
})

test('clauses in another order are altered, and places that do not follow each other are joined', () => {
  expect(check('培育新能源汽车产业集群，全速推进海口新谷谷建设。').map(short)).toEqual(['altered 1.3#s1'])
  const [joined] = check('开展安全生产治本攻坚三年行动，新增学位1万个。')
  expect(joined).toMatchObject({ verdict: 'altered', at: '4.3#s2 5.2#s1', isJoined: true })
})

test.each(['-', '不', '≥', 'の', '2', 'x', 'not '])('one more “%s” is never exact', (sign) => {
  for (const text of ['新增学位1万个', 'strive to become a national child-friendly city']) {
    for (const at of [0, 2, 4, text.length]) {
      const changed = text.slice(0, at) + sign + text.slice(at)
      const isSign = sign === '-' && !/^-\d/.test(changed.slice(at))
      if (!isSign)
        expect(
          check(changed).map(({ verdict }) => verdict),
          changed,
        ).not.toContain('exact')
    }
  }
})

test('what is not there gets the nearest sentence, and another translation is said to be one', () => {
  const [other] = check('Eight urban renewal schemes, Guilin among them, get going on site')
  expect(other).toMatchObject({ verdict: 'absent', nearest: { at: '4.1#s2', isTranslation: true } })
  const [topic] = check('让老人住进养老院')
  expect(topic).toMatchObject({ verdict: 'absent', nearest: { at: '5.5#s1', isTranslation: false } })
  expect(check('qwertyuiop asdfghjkl zxcvbnm uiop')[0]).toMatchObject({
    verdict: 'absent',
    nearest: undefined,
  })
})

test('an older edition is named before the address', async () => {
  const { site } = await loadSite(unitContent)
  const [, older] = site?.editions ?? []
  if (!site || !older) throw new Error('the made-up city has one edition only')
  const find = quotationsOf(site)
  const inBoth = passagesOf(site, older).map(({ zh }) => find(zh)[0]?.at)
  expect(inBoth.some((at) => at?.startsWith(`${older.id}/`))).toBe(true)
})

test('20,000 characters of anything come to an end, a little at a time', () => {
  const [first] = loadCollection().editions
  const text = first
    ? passagesOf(loadCollection(), first)
        .map(({ zh }) => zh)
        .join('')
    : ''
  const fill = (part: string) => part.repeat(Math.ceil(20_000 / part.length))
  for (const part of [text, '“', '‘a', '"', "'s ", '1', '1,', 'a ', '建设', '。', '\n', '…', '\ud83d'])
    expect(() => check(fill(part))).not.toThrow()
})

test('a text to which nothing is close is gone through a sentence at a time, so that browsers can do something else', () => {
  const steps = [...checkerOf(loadCollection())('Nobody has ever said so. '.repeat(300))]
  expect(steps.length).toBeGreaterThanOrEqual(300)
  expect(steps.filter((finding) => finding)).toEqual([])
})

/** What the project’s own texts quote that is not the report: a name used elsewhere, and what editors think was meant. */
const ofOthers = new Set(['琼港经济合作发展示范区', '建在境内的海外仓', '对标对表党的'])

test('every quotation of the report in the project’s own texts is word for word', async () => {
  const { site } = await loadSite('content')
  if (!site) throw new Error('content does not load')
  const ofReport = quotationsOf(site)
  const texts = [
    readFileSync('README.md', 'utf8'),
    ...textsIn(JSON.parse(readFileSync('content/ui/zh.json', 'utf8'))),
    ...textsIn(JSON.parse(readFileSync('content/ui/en.json', 'utf8'))),
    ...textsIn([site.terms, site.changes, ...site.editions.map(({ notes, source }) => [notes, source])]),
    ...site.editions.flatMap((edition) =>
      edition.tasks.flatMap((part) =>
        textsIn(pictureWords({ site, edition, part, view: 'zh-en' }).sentences).map((text) => `“${text}”`),
      ),
    ),
  ]
  const findings = texts
    .flatMap((text) =>
      quotationsIn(text).flatMap((quotation) =>
        ofReport(quotation).map((found) => ({ quotation, ...found })),
      ),
    )
    .filter(({ quotation }) => !ofOthers.has(quotation))
  expect(findings.filter(({ verdict }) => verdict === 'exact').length).toBeGreaterThan(10)
  expect(findings.filter(({ verdict }) => verdict === 'altered').map(({ quotation }) => quotation)).toEqual(
    [],
  )
})

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
