import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import type { WordingFault } from './wording.ts'

/** The regular cut of the typeface that posters, cards and PDFs are set in. */
const file = 'node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'
let known: ReadonlySet<number> | undefined

/** The first character that the typeface of posters, cards and PDFs cannot show. */
export function glyphFault(text: string): WordingFault | undefined {
  const missing = [...text.replaceAll('\n', '')].find((character) => !hasGlyph(character))
  if (missing === undefined) return undefined
  return {
    index: text.indexOf(missing),
    found: `“${missing}”, which the typeface of the pictures does not have`,
    expected: 'characters of Noto Serif SC',
    cure: 'write it in another way',
  }
}

/** Whether the site's typeface, Noto Serif SC, has a character; white space needs no glyph. */
function hasGlyph(character: string): boolean {
  known ??= characters()
  return /\s/.test(character) || known.has(character.codePointAt(0) ?? 0)
}

function characters(): ReadonlySet<number> {
  const font = create(readFileSync(file))
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of fonts; expected one font`)
  return new Set(font.characterSet)
}
