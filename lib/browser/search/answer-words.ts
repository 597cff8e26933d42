import type { SearchAnswer } from '../../search/types.ts'
import { makeElement } from '../make-element.ts'
import { type Content, words } from '../page-words.ts'

/** How much of a query is repeated to the reader, in characters. */
const longest = 40

/** What is said of an answer: how many results, or that there are none, and whether the query was too long. */
export function answerWords({ total, related, cut }: Omit<SearchAnswer, 'results'>, query: string): Content {
  return [
    ...(total > 0
      ? words(STRING('search.count'), { count: total })
      : none(words(STRING('search.none'), { query: [...query].slice(0, longest).join('') }))),
    ...(total === 0 && related.length > 0 ? [' ', ...words(STRING('search.related'))] : []),
    ...(cut ? [' ', ...words(STRING('search.cut'))] : []),
  ]
}

function none(content: Content): Content {
  const message = makeElement('span', '', ...content)
  message.dataset.empty = ''
  return [message]
}
