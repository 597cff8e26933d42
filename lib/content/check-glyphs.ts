import { hasGlyph } from '../pictures/typeface.ts'
import type { Problem } from './problem.ts'

/** Finds characters that the typeface of posters, cards and PDFs cannot show. */
export function checkGlyphs(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const missing = [...line].find((character) => !hasGlyph(character))
    return missing === undefined
      ? []
      : [
          {
            file,
            line: index + 1,
            column: line.indexOf(missing) + 1,
            found: `“${missing}”, which the typeface of the pictures does not have`,
            expected: 'expected characters of Noto Serif SC',
            cure: 'write it in another way',
          },
        ]
  })
}
