import { findNumbers } from './find-numbers.ts'
import type { EntryData } from './types.ts'

const ordinals = ' first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const count = String.raw`(\d{1,3}(?:st|nd|rd|th)?|[一二两三四五六七八九十]{1,3}|[a-z]{3,9})`
const area = '(?:priority )?(?:area|chapter|part)'
const task = '(?:task|item|section|no\\.?|number|nr\\.?|#)'

/** An area and a task in it: `2.4`, `two point four`, `二点四`, `area 2 task 4`, `第二方面第四项`. */
const dotted = whole(
  `(?:${task} ?(?:no\\.? ?)?|任务 ?|第)?${count} ?(?:[.。·]|点|point|dot) ?${count} ?(?:项|节|项任务|任务)?\\.?`,
  `${area} ?${count},? ${task} ?${count}`,
  `第?${count} ?个?(?:大?方面|部分|章)的? ?第?${count} ?[项条个]?(?:任务|工作)?`,
)
/** The same as some write it, though it may be something else. */
const hyphened = whole(`(?:task |任务 ?)?(\\d{1,2}) ?- ?(\\d{1,2})`)
const patterns: [kind: EntryData['kind'], pattern: RegExp][] = [
  [
    'area',
    whole(
      `${area} ?${count}`,
      `${count} ${area}`,
      `第?${count} ?个?(?:大?方面|部分|章)`,
      `(?:方面|部分) ?${count}`,
    ),
  ],
  ['pledge', whole(`pledge ?${count}`, `${count} pledge`, `第?${count} ?[项条个]?承诺`, `承诺 ?${count}`)],
  [
    'task',
    whole(
      `${task} ?(?:no\\.? ?)?${count}`,
      `${count} ${task}`,
      `第${count} ?[项条个](?:具体)?(?:任务|工作)?`,
      '第(\\d{1,3})',
      `任务 ?${count}`,
      `${count}号任务`,
    ),
  ],
]

/**
 * The entries whose number a folded query states: `2.4`, `二点四`, `task 9`, `#18`, `第九项`, `area 2 task 4`, `area 3`; an
 * area is followed by its tasks. An empty list means a number that the edition does not have, and nothing means no such query.
 */
export function routeQuery(query: string, entries: readonly EntryData[]): EntryData[] | undefined {
  const text = query
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[?!。]$/u, '')
  const task = countsIn(dotted, text)
  if (task) return entries.filter((entry) => entry.number === task)
  const perhaps = entries.filter((entry) => entry.number === countsIn(hyphened, text))
  if (perhaps.length > 0) return perhaps
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

function whole(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`, 'u')
}

/** `2.4` of the two counts that a pattern finds; undefined when it does not fit, or its words are no counts. */
function countsIn(pattern: RegExp, text: string): string | undefined {
  const counts = pattern
    .exec(text)
    ?.slice(1)
    .filter((group) => group)
    .map(readCount)
  return counts?.every((number) => Number.isFinite(number)) && !counts.includes(0)
    ? counts.join('.')
    : undefined
}

function readCount(text: string): number {
  const ordinal = ordinals.indexOf(text)
  if (ordinal > 0) return ordinal
  if (/^(?:一|one)$/.test(text)) return 1
  return Number(findNumbers(text.replace(/(?<=\d)[a-z]+$/, ''))[0]?.key.slice(1) ?? 0)
}
