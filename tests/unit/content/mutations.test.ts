import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'
import { cityEdition, cityYear } from '../../fixtures/city-edition.ts'
import { cityContent } from '../../fixtures/temporary-content.ts'
import { type ContentCopy, copyContent } from '../../mutations/content-copy.ts'
import { kinds } from '../../mutations/kinds.ts'
import { load } from '../../mutations/load.ts'
import { planMutations } from '../../mutations/plan.ts'
import { seeded } from '../../mutations/random.ts'
import { caseOf } from '../../mutations/report.ts'
import { tryAtOnce } from '../../mutations/try-at-once.ts'

const seed = 1

test('a slip of each kind is told in few messages, each with a file and a line', async () => {
  const copy = city()
  const slips = kinds.filter(({ expect }) => expect !== 'lawful')
  const mutations = planMutations(copy.content, slips, slips.length, seed)
  const tried = await tryAtOnce(copy, mutations)
  const failed = tried.filter(
    ({ mutation, result }) =>
      !['right', 'named', 'elsewhere'].includes(result) &&
      (mutation.expect === 'refuse' || result !== 'accepted'),
  )
  expect(failed.map(caseOf)).toEqual([])
  expect(new Set(tried.map(({ mutation }) => mutation.kind)).size).toBeGreaterThan(200)
})

test('the edits of an editor’s day pass without a warning, all at once', async () => {
  const copy = city()
  const random = seeded(seed)
  const edits = []
  let now = copy.content
  for (const { expect, make } of kinds) {
    const change = expect === 'lawful' ? make(now, random) : undefined
    if (!change) continue
    edits.push(...change.edits)
    now = now.after(change.edits)
  }
  expect(await copy.during(edits, () => load(copy.folder))).toEqual({ problems: [], warnings: [] })
})

/** The content of the made-up city, with keywords for every task, and with some of its many interface strings. */
function city(): ContentCopy {
  const { folder, write } = cityContent()
  for (const language of ['zh', 'en']) {
    const strings = JSON.parse(readFileSync(join(folder, `ui/${language}.json`), 'utf8'))
    const some = Object.fromEntries(Object.entries(strings).slice(0, 9))
    write(`ui/${language}.json`, JSON.stringify(some, undefined, 2))
  }
  const tasks = cityEdition().areas.flatMap(({ tasks }, area) =>
    tasks.map(({ text }, task) => {
      const [zh = '', en = ''] = (text?.[0]?.[0] ?? []).map((line) => line.replace(/<[^>]*>/g, ''))
      const has = { zh: zh.slice(0, 2), en: en.slice(0, 7) }
      return [`${area + 1}.${task + 1}#s1`, [{ has, zh: '菜园、鱼塘', en: 'orchard, pond' }]] as const
    }),
  )
  const nothing = { zh: '地铁', en: 'subway' }
  const editions = { [cityYear]: { nothing, sentences: Object.fromEntries(tasks) } }
  write('keywords.yaml', stringify({ editions }, { defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' }))
  const copy = copyContent(folder)
  onTestFinished(copy.remove)
  return copy
}
