/** Text in its plainest form, with the way back to the original. */
export interface Folded {
  text: string
  /** For each code unit of `text`, and for its end, the offset in the original. */
  offsets: number[]
}

/**
 * Makes texts comparable: compatibility forms (NFKD), full and half width, case, accents, quotation marks, dashes,
 * and traditional characters, as far as `simplified` knows them. ü becomes v, as it is typed in pinyin.
 */
export function fold(original: string, simplified: ReadonlyMap<string, string>): Folded {
  let text = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of original) {
    const folded = foldCharacter(character, simplified)
    text += folded
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset)
    offset += character.length
  }
  offsets.push(offset)
  return { text, offsets }
}

function foldCharacter(character: string, simplified: ReadonlyMap<string, string>): string {
  if (character < '\u007f') return character.toLowerCase()
  if (character >= '\u4e00' && character <= '\u9fff') return simplified.get(character) ?? character
  if (/[“”„«»「」『』《》]/.test(character)) return '"'
  if (/[‘’]/.test(character)) return "'"
  if (/[‐-―−]/.test(character)) return '-'
  const plain = character.normalize('NFKD')
  if (/^u.*\u0308/i.test(plain)) return 'v'
  return simplified.get(plain) ?? plain.replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase()
}

/** Only the letters, digits and characters of a folded text, so that spaces and punctuation do not matter. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a folded text, with a space before each, so that a phrase is found at the start of a word only. */
export function phrase(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`
}
