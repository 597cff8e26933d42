import type { Language } from '../../report/vocabulary.ts'
import type { SearchResult } from '../../search/answer.ts'
import type { Range } from '../../search/types.ts'
import { addStyle } from '../add-style.ts'
import { makeElement } from '../make-element.ts'
import { type Content, inEachLanguage, languagesOfPage, words } from '../page-words.ts'
import sheet from './result.css'

/**
 * A result: its number, which hangs, its title, and the sentence that matches with the match marked; and the words that led
 * to it where they stand in neither.
 * @param query what was typed
 * @param year the edition, where it is not the newest
 */
export function resultNode(result: SearchResult, query: string, year = ''): HTMLElement {
  addStyle(sheet)
  const { number, title, titleMarks, sentence, foundBy } = result
  const heading = makeElement('span', 'block font-semibold')
  heading.append(...inEachLanguage((language) => marked(title[language], titleMarks[language])))
  const nodes = [heading]
  if (year) nodes.push(makeElement('small', 'text-soft', year))
  if (sentence) {
    const quote = inEachLanguage((language) =>
      marked(...excerpt(sentence.text[language], sentence.marks[language], language)),
    )
    nodes.push(makeElement('span', 'result-sentence block text-soft', ...quote))
  }
  const isMarked = languagesOfPage().some(
    (language) => titleMarks[language].length + (sentence?.marks[language].length ?? 0) > 0,
  )
  const reason = foundBy || (isMarked ? '' : query)
  if (reason)
    nodes.push(makeElement('small', 'block text-soft', ...words(STRING('search.foundBy'), { words: reason })))
  return makeElement('span', 'result', makeElement('b', '', number), ' ', makeElement('span', '', ...nodes))
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

/** A long sentence is cut to the neighbourhood of its first mark, between words of English and beside numbers of Chinese. */
function excerpt(text: string, ranges: Range[], language: Language): [string, Range[]] {
  const [before, length] = language === 'zh' ? [24, 90] : [60, 220]
  const first = ranges[0]?.[0] ?? 0
  if (text.length <= length) return [text, ranges]
  const near = Math.max(0, Math.min(first - before, text.length - length))
  const start = language === 'en' && near > 0 ? text.indexOf(' ', near) + 1 : near
  const most = text.slice(start, start + length)
  const cut = start + length < text.length ? most.replace(language === 'en' ? / \S*$/ : /\d+$/, '') : most
  const shift = start > 0 ? start - 1 : 0
  const inside = ranges
    .filter(([from, to]) => from >= start && to <= start + cut.length)
    .map(([from, to]): Range => [from - shift, to - shift])
  return [`${start > 0 ? '…' : ''}${cut}${start + cut.length < text.length ? '…' : ''}`, inside]
}
