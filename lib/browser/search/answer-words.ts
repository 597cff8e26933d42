import type { AbsentFigure, SearchAnswer } from '../../search/answer.ts'
import { addStyle } from '../add-style.ts'
import { makeElement } from '../make-element.ts'
import { type Content, inEachLanguage, words, wordsIn } from '../page-words.ts'
import sheet from './result.css'
import type { SearchContext } from './search-context.ts'

/** How much of a query is repeated to the reader, in characters. */
const longest = 40

type Answered = Omit<SearchAnswer, 'results'>

/**
 * What is said of an answer: which figures of the query are not there, how many results there are, or what the report does
 * not say, and whether the query was too long.
 */
export function answerWords(answer: Answered, query: string, context: SearchContext): Content {
  const { total, related, absent, cut } = answer
  addStyle(sheet)
  const said = [
    ...absent.map((figure) => absentNode(figure, query, context)),
    ...(total > 0 ? words(STRING('search.count'), { count: total }) : none(answer, query, context)),
    ...(total === 0 && related.length > 0 ? [' ', ...words(STRING('search.related'))] : []),
    ...(cut ? [' ', ...words(STRING('search.cut'))] : []),
  ]
  return [makeElement('span', 'answer', ...said)]
}

/** That the report does not say it, and the way to all that it says. */
function none({ title, missing, edition }: Answered, query: string, { root }: SearchContext): Content {
  const said = [...(missing || query)].slice(0, longest).join('')
  const message = makeElement(
    'span',
    '',
    ...inEachLanguage((language) =>
      wordsIn(language, STRING('search.none'), { title: title[language], query: said }),
    ),
  )
  message.dataset.empty = ''
  return [message, ' ', link(`${root}${edition}/`, words(STRING('search.whole')))]
}

/** That a figure is not there, what the sentence says instead, and the way to check the whole of it. */
function absentNode({ figure, elsewhere, instead }: AbsentFigure, query: string, { root }: SearchContext) {
  const node = makeElement(
    'span',
    'mb-2 block text-ink',
    ...(elsewhere
      ? words(STRING('search.absentHere'), { figure })
      : words(STRING('search.absent'), { figure })),
    ' ',
    ...(instead
      ? inEachLanguage((language) =>
          wordsIn(language, STRING('search.instead'), { instead: instead[language] }),
        )
      : []),
    ' ',
    link(`${root}check/#t=${encodeURIComponent(query)}`, words(STRING('search.checkWhole'))),
  )
  for (const value of node.querySelectorAll('bdi'))
    value.replaceWith(makeElement('mark', '', value.textContent ?? ''))
  node.dataset.absentFigure = figure
  return node
}

function link(href: string, content: Content): HTMLAnchorElement {
  const made = makeElement('a', 'link', ...content)
  made.href = href
  return made
}
