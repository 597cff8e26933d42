import type { Words } from '../../lib/words/words.ts'

/** A clause of more characters than these breaks between words, at whatever size. */
const longest = 18

/** A title’s first clause, with its comma, and the rest. */
export function firstClause(title: string): [first: string, rest: string] {
  const first = /^[^，,]+[，,]?/u.exec(title)?.[0] ?? title
  return [first, title.slice(first.length).trim()]
}

/** The class that sets a Chinese title no larger than its longest clause fits a line, so that it breaks between clauses. */
export function clauseSize({ zh = '' }: Words): string {
  const ems = Math.max(...zh.split(/(?<=[，、：；])/u).map((clause) => Math.ceil(widthOf(clause))))
  return zh && ems <= longest ? `fit-${Math.max(ems, 8)}` : 'text-(length:--size)'
}

/** In ems: a letter or figure is about six tenths of a character. */
function widthOf(clause: string): number {
  return [...clause].reduce((sum, letter) => sum + (/[\p{Script=Latin}\p{N}%. ]/u.test(letter) ? 0.6 : 1), 0)
}
