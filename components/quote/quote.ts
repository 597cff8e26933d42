import { filled } from '../../lib/browser/page-words.ts'
import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'
import { linkHere, linkTo, partOf } from './links.ts'
import { languagesAtEnds, type Piece, piecesIn } from './pieces.ts'

/**
 * A quote of whole sentences, or of the words a range selects: words, source line and link, as text and as HTML; one
 * after the other when they are of several parts.
 * A selection in the bilingual view knows its language: the one in which it begins and ends, or else both.
 * @param both the whole sentences in the other language beside the selected words
 * @returns what goes to the clipboard
 */
export function quoteOf(
  sentences: readonly Element[],
  range: Range | undefined,
  strings: QuoteStrings,
  both = false,
) {
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

function sourceLine(sentences: readonly Element[], lang: string, { words }: QuoteStrings): string {
  const { source, one, several } = words[lang] ?? { source: '', one: '', several: '' }
  const numbers = sentences.map((sentence) => /\d+$/.exec(sentence.id)?.[0] ?? '')
  const [first = '', last = ''] = [numbers[0], numbers.at(-1)]
  const named = filled(numbers.length > 1 ? several : one, { first, last }).join('')
  const inside = lang.startsWith('en') ? named.charAt(0).toLowerCase() + named.slice(1) : named
  return filled(source, { part: headingOf(sentences[0], lang), sentences: inside }).join('')
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
