import type { SearchAnswer } from '../../lib/search/types.ts'
import type { Content, SearchContext } from '../search-box/context.ts'
import { makeElement } from './make-element.ts'

/** How much of a query is repeated to the reader, in characters. */
const longest = 40

/** What is said of an answer: how many results, or that there are none, and whether the query was too long. */
export function answerWords(
  { total, related, cut }: Omit<SearchAnswer, 'results'>,
  query: string,
  { count, words }: SearchContext,
): Content {
  return [
    ...(total > 0 ? count(total) : none(words('none', [...query].slice(0, longest).join('')))),
    ...(total === 0 && related.length > 0 ? [' ', ...words('related')] : []),
    ...(cut ? [' ', ...words('cut')] : []),
  ]
}

function none(words: Content): Content {
  const message = makeElement('span', '', ...words)
  message.dataset.empty = ''
  return [message]
}
