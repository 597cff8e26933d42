import type { Language } from '../../report/vocabulary.ts'
import type { Range, SearchResult } from '../../search/types.ts'
import { addStyle } from '../add-style.ts'
import { makeElement } from '../make-element.ts'
import { type Content, inEachLanguage, words } from '../page-words.ts'
import sheet from './result.css'

/**
 * The insides of a result: number and title, its area, and the sentence that matches with the match marked.
 * @param year the edition, where it is not the newest
 */
export function resultNodes(result: SearchResult, year = ''): Content {
  addStyle(sheet)
  const { number, sentence } = result
  const title = makeElement('span', 'result-title')
  if (number) title.append(makeElement('b', '', number), ' ')
  title.append(...inEachLanguage((language) => marked(result.title[language], result.titleMarks[language])))
  const nodes: Content = [title]
  const area =
    result.kind === 'task'
      ? [year && ' · ', ...words(STRING('search.area'), { number: result.area ?? '' })]
      : []
  if (year || area.length > 0) nodes.push(makeElement('small', 'result-area', year, ...area))
  if (sentence) {
    const quote = inEachLanguage((language) =>
      marked(...excerpt(sentence.text[language], sentence.marks[language], language)),
    )
    nodes.push(makeElement('span', 'result-sentence', ...quote))
  }
  return nodes
}

function marked(text: string, ranges: readonly Range[]): Content {
  const nodes: Content = []
  let from = 0
  for (const [start, end] of ranges) {
    nodes.push(text.slice(from, start), makeElement('mark', '', text.slice(start, end)))
    from = end
  }
  nodes.push(text.slice(from))
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
