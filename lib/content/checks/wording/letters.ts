import type { WordingFault } from './wording.ts'

/** Marks beyond ASCII: of CLREQ and GB/T 15834, of English print, and of measures. */
const marks = '、。，；：？！（）《》〈〉【】「」『』％“”‘’…—–·～→←↑↓×÷±≈≤≥°℃²³½‰¥€£§©®™①②③④⑤⑥⑦⑧⑨⑩'
/** Everything else. Radicals and compatibility ideographs are of the Han script, full-width letters of the Latin one. */
const strange = new RegExp(
  `[\\u2e80-\\u2fdf\\uf900-\\ufaff\\ufb00-\\ufb4f\\uff21-\\uff5a\\u{2f800}-\\u{2fa1f}]|[^\\x20-\\x7e\\n\\p{Script=Latin}\\p{Script=Han}${marks}]`,
  'u',
)

/**
 * The first character that no text needs and no reader can tell from another: an invisible one, a space of another
 * width, a letter of another script, a full-width letter or digit, a form that Unicode has for compatibility alone, or
 * an accent apart from its letter (UAX #15). What is left are ASCII, Latin letters, Han characters, and the marks of
 * Chinese and English print.
 */
export function letterFault(text: string): WordingFault | undefined {
  // CO₂ and μg are as they are typed.
  const found = strange.exec(text.replaceAll(/(?<=[A-Z])[₀-₉]|μ(?=[gmLs])/gu, 'x'))
  if (!found) return undefined
  const { 0: character, index } = found
  const plain = character.normalize('NFKC')
  return {
    index,
    found: nameOf(character),
    expected: 'letters, digits, and marks as they are typed',
    cure: /\p{Z}|\t/u.test(character)
      ? 'delete it, or type a plain space'
      : /[\p{C}\p{M}]/u.test(character)
        ? 'delete it'
        : plain !== character && !strange.test(plain)
          ? `type “${plain}”`
          : 'type the letter or mark that is meant',
  }
}

const names = new Map([
  ['\t', 'tab'],
  ['\u0085', 'next line'],
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero width space'],
  ['\u200c', 'zero width non-joiner'],
  ['\u200d', 'zero width joiner'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202f', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'full-width space'],
  ['\ufeff', 'byte order mark'],
])

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names.get(character)
  if (name) return `${number} (${name}), which nobody sees`
  if (/[\p{C}\p{Z}\p{M}]/u.test(character)) return `${number}, which nobody sees`
  return `“${character}” (${number}), which is no letter, digit, or mark of Chinese or English print`
}
