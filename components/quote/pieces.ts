import type { MarkedRun } from './text-fragment.ts'

/** Words of one sentence in one language; the whole of it unless a selection cuts it. */
export interface Piece extends MarkedRun {
  sentence: Element
  whole: boolean
}

/** The sentences of which a range selects words in one of the languages, in the order of the page. */
export function sentencesIn(range: Range, languages: readonly string[]): Element[] {
  return [...document.querySelectorAll('.text .sentence')].filter((sentence) =>
    languages.some((lang) => piecesIn([sentence], range, lang).length > 0),
  )
}

/** The language of the first and of the last words selected; all when these are two. */
export function languagesAtEnds(sentences: readonly Element[], range: Range, all: string[]): string[] {
  const pieces = sentences.flatMap((sentence) => all.flatMap((lang) => piecesIn([sentence], range, lang)))
  const [first, last] = [pieces[0]?.lang, pieces.at(-1)?.lang]
  return first !== undefined && first === last ? [first] : all
}

/** The words of sentences in one language, as far as a range selects them. */
export function piecesIn(sentences: readonly Element[], range: Range | undefined, lang: string): Piece[] {
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
