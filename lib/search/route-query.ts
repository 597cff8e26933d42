import { findNumbers } from './find-numbers.ts'
import type { EntryData } from './types.ts'

const ordinals = ' first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const count = String.raw`(\d{1,3}(?:st|nd|rd|th)?|[一二两三四五六七八九十]{1,3}|[a-z]{3,9})`
const dotted =
  /^(?:task|item|section|no\.?|number|#|任务|第)?\s*(\d{1,2})\s?[.。·]\s?(\d{1,2})\s*(?:项|节|项任务|任务)?\.?$/u
const patterns: [kind: EntryData['kind'], pattern: RegExp][] = [
  [
    'area',
    anyOf(`(?:priority )?(?:area|chapter|part) ?${count}`, `${count} (?:priority )?(?:area|chapter|part)`),
  ],
  ['area', anyOf(`第?${count} ?个?(?:大?方面|部分|章|大方面)`, `(?:方面|部分) ?${count}`)],
  ['pledge', anyOf(`pledge ?${count}`, `${count} pledge`, `第?${count} ?[项条个]?承诺`, `承诺 ?${count}`)],
  ['task', anyOf(`(?:task|item|no\\.?|number|nr\\.?|#) ?(?:no\\.? ?)?${count}`, `${count} (?:task|item)`)],
  [
    'task',
    anyOf(
      `第${count} ?(?:项|条|个)(?:具体)?(?:任务|工作)?`,
      '第(\\d{1,3})',
      `任务 ?${count}`,
      `${count}号任务`,
    ),
  ],
]

/**
 * The entries whose number a folded query states: `2.4`, `任务2.4`, `task 9`, `#18`, `第九项`, `area 3`; an area is followed
 * by its tasks. An empty list means a number that the edition does not have, and nothing means no such query.
 */
export function routeQuery(query: string, entries: readonly EntryData[]): EntryData[] | undefined {
  const text = query
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?!。]$/u, '')
  const task = dotted.exec(text)
  if (task) return entries.filter((entry) => entry.number === `${Number(task[1])}.${Number(task[2])}`)
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text)
    const number = readCount(found?.slice(1).find((group) => group) ?? '')
    if (!number) continue
    const one = entries.filter((entry) => entry.kind === kind)[number - 1]
    const tasks =
      kind === 'area' ? entries.filter((entry) => entry.kind === 'task' && entry.area === one?.area) : []
    return one ? [one, ...tasks] : []
  }
  return undefined
}

function anyOf(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

function readCount(text: string): number {
  const ordinal = ordinals.indexOf(text)
  if (ordinal > 0) return ordinal
  if (/^(?:一|one)$/.test(text)) return 1
  return Number(findNumbers(text.replace(/(?<=\d)[a-z]+$/, ''))[0]?.key.slice(1) ?? 0)
}
