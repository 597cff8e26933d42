import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'
import { type MarkedRun, textFragment } from './text-fragment.ts'

/** Words of one sentence in one language; the whole of it unless a selection cuts it. */
interface Piece extends MarkedRun {
  sentence: Element
  whole: boolean
}

/** What goes to the clipboard. */
export interface Quote {
  text: string
  html: string
  link: string
}

/** The sentences of which a range selects words, in the order of the page. */
export function sentencesIn(range: Range, { words }: QuoteStrings): Element[] {
  return [...document.querySelectorAll('.text .sentence')].filter((sentence) =>
    Object.keys(words).some((lang) => piecesIn([sentence], range, lang).length > 0),
  )
}

/**
 * A quote of whole sentences, or of the words a range selects: words, source line and link, as text and as HTML; one
 * after the other when they are of several parts.
 * A selection in the bilingual view knows its language: the one in which it begins and ends, or else both.
 * @param both the whole sentences in the other language beside the selected words
 */
export function quoteOf(
  sentences: readonly Element[],
  range: Range | undefined,
  strings: QuoteStrings,
  both = false,
): Quote {
  const all = Object.keys(strings.words)
  const chosen = range ? languagesAtEnds(sentences, range, all) : all.slice(0, 1)
  const others = both ? all.filter((lang) => !chosen.includes(lang)) : []
  const quotes = [...new Set(sentences.map(partOf))].flatMap((part) => {
    const ofPart = sentences.filter((sentence) => partOf(sentence) === part)
    const selected = chosen.flatMap((lang) => piecesIn(ofPart, range, lang))
    const quoted = ofPart.filter((sentence) => selected.some((piece) => piece.sentence === sentence))
    const pieces = [...selected, ...others.flatMap((lang) => piecesIn(quoted, undefined, lang))]
    return quoted[0] ? [{ selected, pieces, link: linkTo(quoted[0], range ? selected : []) }] : []
  })
  const selected = quotes.flatMap(({ selected }) => selected)
  return {
    text: quotes.map(({ pieces, link }) => plainText(pieces, link, strings)).join('\n\n'),
    html: quotes.map(({ pieces, link }) => markup(pieces, link, strings)).join(''),
    link: quotes.length > 1 ? linkHere(selected) : (quotes[0]?.link ?? ''),
  }
}

function plainText(pieces: readonly Piece[], link: string, strings: QuoteStrings): string {
  const quotes = inEachLanguage(pieces, strings).map(({ words, source }) => `${words}\n${source}`)
  return `${quotes.join('\n\n')}\n${link}`
}

function markup(pieces: readonly Piece[], link: string, strings: QuoteStrings): string {
  const href = escaped(link)
  return inEachLanguage(pieces, strings)
    .map(
      ({ lang, words, source }) =>
        `<blockquote lang="${lang}" cite="${href}"><p>${escaped(words)}</p></blockquote><p lang="${lang}"><a href="${href}">${escaped(source)}</a></p>`,
    )
    .join('')
}

/** The words quoted from one part and where they stand, in each language that has some. */
function inEachLanguage(pieces: readonly Piece[], strings: QuoteStrings) {
  return Object.keys(strings.words)
    .map((lang) => ({ lang, own: pieces.filter((piece) => piece.lang === lang) }))
    .filter(({ own }) => own.length > 0)
    .map(({ lang, own }) => ({
      lang,
      words: own.map(({ text }) => text).join(lang.startsWith('zh') ? '' : ' '),
      source: sourceLine(
        own.map(({ sentence }) => sentence),
        lang,
        strings,
      ),
    }))
}

/** The language of the first and of the last words selected; all when these are two. */
function languagesAtEnds(sentences: readonly Element[], range: Range, all: string[]): string[] {
  const pieces = sentences.flatMap((sentence) => all.flatMap((lang) => piecesIn([sentence], range, lang)))
  const [first, last] = [pieces[0]?.lang, pieces.at(-1)?.lang]
  return first !== undefined && first === last ? [first] : all
}

/** The link of a sentence's number: its permanent address. */
function numberOf(sentence: Element | undefined): HTMLAnchorElement | null | undefined {
  return sentence?.querySelector<HTMLAnchorElement>('.sentence-number')
}

/** The path of the page that a sentence's part has of its own. */
function partOf(sentence: Element | undefined): string {
  return numberOf(sentence)?.pathname ?? ''
}

/** The permanent address of a sentence, with the selected words of its part marked after it. */
function linkTo(sentence: Element, pieces: readonly Piece[]): string {
  const here = new URL(numberOf(sentence)?.href ?? location.href)
  const cut = pieces.length > 1 || pieces.some((piece) => !piece.whole)
  return published(here.pathname + here.hash) + (cut ? textFragment(pieces, searched()) : '')
}

/** Words of several parts stand together on this page alone. */
function linkHere(pieces: readonly Piece[]): string {
  const place = `${location.pathname}#${pieces[0]?.sentence.id}`
  return published(place) + textFragment(pieces, searched())
}

/** The text of the page that browsers search: scripts are none. */
function searched(): string {
  const scripts = [...document.body.querySelectorAll('script')]
  return scripts.reduce(
    (text, script) => text.replace(script.textContent ?? '', ''),
    document.body.textContent ?? '',
  )
}

/** An address of this site as the public knows it. */
function published(address: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  return new URL(address, canonical ?? location.href).href
}

function piecesIn(sentences: readonly Element[], range: Range | undefined, lang: string): Piece[] {
  return sentences.flatMap((sentence) => {
    const block = sentence.matches('.pair') ? sentence.querySelector(`p[lang="${lang}"]`) : sentence
    if (!block || (range && !range.intersectsNode(block))) return []
    const whole = document.createRange()
    whole.selectNodeContents(block)
    const part = whole.cloneRange()
    if (range && range.compareBoundaryPoints(Range.START_TO_START, whole) > 0) {
      part.setStart(range.startContainer, range.startOffset)
    }
    if (range && range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) {
      part.setEnd(range.endContainer, range.endOffset)
    }
    const before = whole.cloneRange()
    before.setEnd(part.startContainer, part.startOffset)
    const after = whole.cloneRange()
    after.setStart(part.endContainer, part.endOffset)
    const words = wordsOf(part)
    const text = words.trim()
    if (!text) return []
    const start = words.indexOf(text)
    const piece = {
      text,
      before: wordsOf(before) + words.slice(0, start),
      after: words.slice(start + text.length) + wordsOf(after),
      lang,
      sentence,
    }
    return [{ ...piece, whole: text === wordsOf(whole).trim() }]
  })
}

/** The words of a range without the tool's own buttons. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents()
  for (const bar of copy.querySelectorAll('.quote-bar')) bar.remove()
  return copy.textContent ?? ''
}

function sourceLine(sentences: readonly Element[], lang: string, { words }: QuoteStrings): string {
  const { source, one, several } = words[lang] ?? { source: '', one: '', several: '' }
  const numbers = sentences.map((sentence) => /\d+$/.exec(sentence.id)?.[0] ?? '')
  const [first = '', last = ''] = [numbers[0], numbers.at(-1)]
  const named = (numbers.length > 1 ? several : one).replace('{first}', first).replace('{last}', last)
  const inside = lang.startsWith('en') ? named.charAt(0).toLowerCase() + named.slice(1) : named
  return source.replace('{part}', headingOf(sentences[0], lang)).replace('{sentences}', inside)
}

/** The number and title of a sentence's part, in one language, wherever this page shows them. */
function headingOf(sentence: Element | undefined, lang: string): string {
  const part = partOf(sentence)
  const heading =
    [...document.querySelectorAll('.part-heading')].find(
      (heading) => heading.querySelector<HTMLAnchorElement>('.part-title > a')?.pathname === part,
    ) ?? document.querySelector('.part-heading.level-1, .closing')
  const title = heading?.querySelector('.part-title') ?? heading
  const words = title?.querySelector(`[lang="${lang}"]`) ?? title
  const number = heading?.querySelector('.hanging')?.textContent ?? ''
  return `${number} ${words?.textContent ?? ''}`.trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
