import { fold } from '../fold.ts'

/** A character of Chinese or of any other script without words, a word, a number in digits, a sign that counts, or an ellipsis. */
export interface Token {
  /** By which tokens are the same: folded, numbers without the marks between thousands. */
  key: string
  start: number
  end: number
}

/** The key of an ellipsis, whichever way it is written. */
export const gap = '…'

const pattern =
  /(?:\[\s*)?(?:\.{3,}|⋯+|。{3,}|\. \. \.)(?:\s*\])?|\d+(?:,\d{3})+(?:\.\d+)?(?:\s?%)?|\d+(?:\.\d+)?\s?%|\d+\.\d+|[a-z0-9]+(?:[+&][a-z0-9]+)+|[a-z0-9]+(?:'[a-z]+)?|(?<![a-z0-9-])-(?=\d)|[¥$€£‰+<>=≤≥≈±×÷]|[\p{L}\p{N}]/gu

/** What a text says word for word: without spaces, punctuation, quotation marks, case and width. */
export function tokensOf(original: string, simplified: ReadonlyMap<string, string>): Token[] {
  const { text, offsets } = fold(original, simplified)
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const start = offsets[index] ?? 0
    // A dash before a figure is no minus.
    if (written === '-' && !/[-−]/.test(original.charAt(start))) return []
    return {
      key: /^[[.⋯。]/.test(written) ? gap : /^\d/.test(written) ? written.replace(/[,\s]/g, '') : written,
      start,
      end: offsets[index + written.length] ?? original.length,
    }
  })
}
