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

/** The sentences a selection touches, in the order of the page. */
export function sentencesIn(range: Range): Element[] {
  return [...document.querySelectorAll('.text .sentence')].filter((sentence) =>
    range.intersectsNode(sentence),
  )
}

/**
 * A quote of whole sentences, or of the words a range selects: words, source line and link, as text and as HTML.
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
  const selected = chosen.flatMap((lang) => piecesIn(sentences, range, lang))
  // A selection often touches the edge of a sentence without any of its words.
  const quoted = sentences.filter((sentence) => selected.some((piece) => piece.sentence === sentence))
  const others = both ? all.filter((lang) => !chosen.includes(lang)) : []
  const pieces = [...selected, ...others.flatMap((lang) => piecesIn(quoted, undefined, lang))]
  const link = linkTo(quoted, range ? selected : [])
  const parts = all
    .map((lang) => ({ lang, texts: pieces.filter((piece) => piece.lang === lang).map(({ text }) => text) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ lang, texts }) => ({
      lang,
      words: texts.join(lang.startsWith('zh') ? '' : ' '),
      source: sourceLine(quoted, lang, strings),
    }))
  return {
    text: `${parts.map(({ words, source }) => `${words}\n${source}`).join('\n\n')}\n${link}`,
    html: parts
      .map(
        ({ lang, words, source }) =>
          `<blockquote lang="${lang}" cite="${escaped(link)}"><p>${escaped(words)}</p></blockquote><p lang="${lang}"><a href="${escaped(link)}">${escaped(source)}</a></p>`,
      )
      .join(''),
    link,
  }
}

/** The language of the first and of the last words selected; all when these are two. */
function languagesAtEnds(sentences: readonly Element[], range: Range, all: string[]): string[] {
  const pieces = sentences.flatMap((sentence) => all.flatMap((lang) => piecesIn([sentence], range, lang)))
  const [first, last] = [pieces[0]?.lang, pieces.at(-1)?.lang]
  return first !== undefined && first === last ? [first] : all
}

/** The permanent address of the first sentence, with the selected words marked after it. */
function linkTo(sentences: readonly Element[], pieces: readonly Piece[]): string {
  const number = sentences[0]?.querySelector<HTMLAnchorElement>('.sentence-number')
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  const here = new URL(number?.href ?? location.href)
  const url = new URL(here.pathname + here.hash, canonical ?? here)
  const cut = pieces.some((piece) => !piece.whole) || sentences.length > 1
  return url.href + (pieces.length > 0 && cut ? textFragment(pieces, document.body.textContent ?? '') : '')
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

/** The number and title above a sentence, in one language. */
function headingOf(sentence: Element | undefined, lang: string): string {
  const section = sentence?.closest('section, article')
  const heading = section?.querySelector('.part-heading')
  const title =
    heading?.querySelector(`.part-title [lang="${lang}"]`) ?? heading?.querySelector('.part-title')
  const number = heading?.querySelector('.hanging')?.textContent ?? ''
  return `${number} ${title?.textContent ?? ''}`.trim()
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
