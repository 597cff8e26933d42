import { mdxText, wordsAround } from '../mdx/mdx-text.ts'
import { type Quantity, readQuantities } from '../numbers/read-quantities.ts'
import type { UsedId } from './check-ids.ts'
import type { Target } from './lists.ts'
import type { Problem } from './problem.ts'
import type { Language } from './types.ts'

/** The words a target is marked on must read as its value, and those round them as its bound, in both languages. */
export function checkTargets(used: UsedId[], targets: Target[], list: string): Problem[] {
  return used
    .filter(({ mark }) => mark.kind === 'target')
    .flatMap((use) => {
      const { mark, file, language } = use
      const target = targets.find((candidate) => candidate.id === mark.id)
      if (!target) return []
      const text = mdxText(mark.spans)
      const measure = target.measure?.[language]
      const place = { file, line: mark.line, column: mark.column }
      const quantities = readQuantities(text, language)
      const right =
        quantities.length === 1 && quantities[0]?.value === target.value && quantities[0].unit === target.unit
      const problems: Problem[] = []
      if (!right) {
        problems.push({
          ...place,
          found: `“${text}”, which reads as ${quantities.map(formatQuantity).join(' and ') || 'no number'}`,
          expected: `expected ${formatQuantity(target)}, the value of “${target.id}” in ${list}`,
          cure: 'mend the figure in the text, or the value in the list when the source says so',
        })
      }
      if (measure && !text.includes(measure)) {
        problems.push({
          ...place,
          found: `“${text}” without its measure`,
          expected: `expected the word “${measure}” in it`,
          cure: `mark the number together with its measure, or mend the measure in ${list}`,
        })
      }
      return [...problems, ...checkBound(use, target, list)]
    })
}

/** How a text says that a number is the least: what may stand before it, and what after it. */
const atLeast: Record<Language, { before: RegExp; after: RegExp; word: string }> = {
  zh: { before: /(?:至少|不少于|不低于)$/u, after: /^(?:及?以上)/u, word: '以上' },
  en: {
    before: /\b(?:at least|no less than|not less than) $/i,
    after: /^ (?:or|and) (?:more|above|over)\b/i,
    word: 'or more',
  },
}

function checkBound({ mark, sentence, file, language }: UsedId, target: Target, list: string): Problem[] {
  const { before, after } = wordsAround(sentence.spans, mark)
  const words = atLeast[language]
  const said = words.before.exec(before)?.[0] ?? words.after.exec(after)?.[0]
  if ((said !== undefined) === (target.bound === 'at-least')) return []
  const place = { file, line: mark.line, column: mark.column }
  const text = mdxText(mark.spans)
  if (said !== undefined) {
    return [
      {
        ...place,
        found: `“${text}” with “${said.trim()}”`,
        expected: `expected “bound: at-least” for “${target.id}” in ${list}`,
        cure: 'add it to the list, or mend the text',
      },
    ]
  }
  return [
    {
      ...place,
      found: `“${text}” without “${words.word}” right after the mark`,
      expected: `expected it, since ${list} gives “${target.id}” as at-least`,
      cure: 'mend the text or its mark, or take “bound” out of the list',
    },
  ]
}

function formatQuantity({ value, unit }: Quantity): string {
  return unit === 'count' ? String(value) : unit === 'percent' ? `${value} %` : `${value} CNY`
}
