import type { Words } from '../../lib/words/words.ts'

/** A clause of more characters than these breaks between words, at whatever size. */
const longest = 18

/**
 * The class that sets a title no larger than its longest clause fits a line, so that Chinese breaks between clauses; of
 * English its longest word.
 */
export function clauseSize({ zh, en = '' }: Words): string {
  const ems = zh === undefined ? longestOf(en.split(/[\s-]+/)) : longestOf(zh.split(/(?<=[，、：；])/u))
  return ems <= longest ? `fit-${Math.max(ems, 8)}` : 'text-(length:--size)'
}

const longestOf = (pieces: string[]) => Math.max(...pieces.map((piece) => Math.ceil(widthOf(piece))))

/** In ems: a letter or figure is about six tenths of a character, in bold letters seven. */
function widthOf(clause: string): number {
  return [...clause].reduce((sum, letter) => sum + (/[\p{Script=Latin}\p{N}%. ]/u.test(letter) ? 0.7 : 1), 0)
}
