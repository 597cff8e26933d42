import type { Language } from '../../lib/report/vocabulary.ts'
import type { SearchIndex } from '../../lib/search/answer.ts'
import type { Finding, Place } from '../../lib/search/quotation/types.ts'
import { copy } from '../quote/copy.ts'
import { say } from './say.ts'

/** One finding: its verdict, its figures, the sentence with the difference, its address, and a citation to copy. */
export function section(page: HTMLElement, finding: Finding, indexes: readonly SearchIndex[]): HTMLElement {
  const { verdict, language, places, pieces, figures, isJoined, leftOff, nearest } = finding
  const made = say(page, 'finding') as DocumentFragment
  const [whole, heading, remarks, words, anchor, button, status] = [
    ...made.querySelectorAll<HTMLElement>('section, h2, ul, blockquote, a, button, [role]'),
  ]
  if (!whole || !heading || !remarks || !words || !anchor || !button || !status) return page
  const remark = (name: string, values = {}) => remarks.append(element('li', say(page, name, values)))
  whole.dataset.verdict = verdict
  whole.dataset.at = places
    .map(({ edition, at }) => (edition === indexes[0]?.edition ? at : `${edition}/${at}`))
    .join(' ')
  heading.replaceChildren(say(page, verdict))
  for (const { here, there, same } of figures)
    remark(same ? 'figureSame' : !here ? 'figureLess' : there ? 'figure' : 'figureMore', { here, there })
  if (isJoined) remark('joined')
  if (leftOff.length > 0) remark('leftOff', { words: leftOff.join(language === 'zh' ? '、' : ', ') })
  words.lang = language
  if (nearest) {
    remark(nearest.isTranslation ? 'otherTranslation' : 'nearest')
    const compared = words.cloneNode() as HTMLElement
    compared.append(nearest.text[language])
    words.after(remarks, compared)
  }
  words.append(
    places.length > 0 ? '' : finding.quotation,
    ...pieces.map(({ kind, text }) =>
      kind === 'same' ? text : element(kind === 'around' ? 'i' : kind, text),
    ),
  )
  const shown = nearest ? [nearest] : places
  anchor.replaceWith(...shown.map((place) => link(place, anchor, page, indexes)))
  button.hidden = shown.length === 0
  button.addEventListener('click', async () => {
    const text = shown.map((place) => citationOf(place, language, page, indexes)).join('\n\n')
    status.replaceChildren(say(page, (await copy(text)) ? 'copied' : 'notCopied'))
  })
  return whole
}

/** The part of a place: its number and its title, in a language; and which of its sentences. */
function partOf({ edition, at }: Place, indexes: readonly SearchIndex[]) {
  const [segment = '', number = ''] = at.split('#s')
  const index = indexes.find((one) => one.edition === edition)
  const entry = index?.data.entries.find((one) => one.segment === segment)
  return {
    number,
    title: index?.title,
    href: `../${edition}/${segment}/${number && `#s${number}`}`,
    label: (language: Language) => `${entry?.number ?? ''} ${entry?.title[language] ?? ''}`.trim(),
  }
}

/** A link to a sentence, made like another, in each language of the page. */
function link(
  place: Place,
  like: HTMLElement,
  page: HTMLElement,
  indexes: readonly SearchIndex[],
): HTMLElement {
  const { href, label, number } = partOf(place, indexes)
  const made = like.cloneNode() as HTMLAnchorElement
  const shown = document.querySelector<HTMLElement>('search-box')?.dataset.languages ?? ''
  for (const language of shown.split(' ') as Language[]) {
    const sentence = number ? say(page, `sentence-${language}`, { number }) : ''
    const words = element('span', label(language), sentence)
    words.lang = language
    made.append(words, ' ')
  }
  made.href = href
  return made
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...content: (Node | string)[]) {
  const made = document.createElement(name)
  made.append(...content)
  return made
}

/** What the report says there, its source and its address. */
function citationOf(
  place: Place,
  language: Language,
  page: HTMLElement,
  indexes: readonly SearchIndex[],
): string {
  const { href, label, number, title } = partOf(place, indexes)
  const source = say(page, `source-${number ? '' : 'title-'}${language}`, {
    title: title?.[language] ?? '',
    year: place.edition,
    part: label(language),
    number,
  })
  return `“${place.text[language]}”\n${source.textContent}\n${new URL(href, location.href.split('#')[0])}`
}
