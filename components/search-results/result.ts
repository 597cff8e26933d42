import type { Language } from '../../lib/content/types.ts'
import type { Range, SearchResult } from '../../lib/search/types.ts'
import { addStyle } from '../late-style/add-style.ts'
import type { SearchContext } from '../search-box/context.ts'
import { rules } from './result-rules.ts'

/** The insides of a result: number and title, its area, and the sentence that matches with the match marked. */
export function resultNodes(result: SearchResult, context: SearchContext): Node[] {
  addStyle(rules)
  const title = element('span', 'result-title')
  if (result.number) title.append(element('b', '', result.number), ' ')
  title.append(...runs(context, (language) => marked(result.title[language], result.titleMarks[language])))
  const nodes: Node[] = [title]
  if (result.kind === 'task' && result.area !== undefined) {
    nodes.push(element('small', 'result-area', context.text('area', { number: result.area })))
  }
  const { sentence } = result
  if (sentence) {
    const quote = element('span', 'result-sentence')
    quote.append(
      ...runs(context, (language) =>
        marked(...excerpt(sentence.text[language], sentence.marks[language], language)),
      ),
    )
    nodes.push(quote)
  }
  return nodes
}

/** The same in each language of the view, each run with its `lang`. */
function runs({ languages }: SearchContext, of: (language: Language) => Node[]): Node[] {
  return languages.map((language) => {
    const run = element('span')
    run.lang = language === 'zh' ? 'zh-CN' : 'en'
    run.append(...of(language))
    return run
  })
}

function marked(text: string, ranges: readonly Range[]): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const [start, end] of ranges) {
    nodes.push(document.createTextNode(text.slice(from, start)), element('mark', '', text.slice(start, end)))
    from = end
  }
  nodes.push(document.createTextNode(text.slice(from)))
  return nodes
}

/** A long sentence is cut to the neighbourhood of its first mark. */
function excerpt(text: string, ranges: Range[], language: Language): [string, Range[]] {
  const [before, length] = language === 'zh' ? [24, 90] : [60, 220]
  const first = ranges[0]?.[0] ?? 0
  if (text.length <= length) return [text, ranges]
  const near = Math.max(0, Math.min(first - before, text.length - length))
  const start = language === 'en' && near > 0 ? text.indexOf(' ', near) + 1 : near
  const cut = text.slice(start, start + length)
  const shift = start > 0 ? start - 1 : 0
  const inside = ranges
    .filter(([from, to]) => from >= start && to <= start + length)
    .map(([from, to]): Range => [from - shift, to - shift])
  return [`${start > 0 ? '…' : ''}${cut}${start + length < text.length ? '…' : ''}`, inside]
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}
