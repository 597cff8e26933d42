/** An at-rule of plain rules, and one with the same condition right behind it. */
const neighbours = /(@(?:container|media|supports)[^{}]*\{)((?:[^{}]*\{[^{}]*\})*)\}\1/g
/** A rule, and one with the same selector right behind it. */
const parts = /(?<=^|[{}])([^{}@]+\{)([^{}]*)\}\1/g

/** A sheet in which such at-rules and rules are joined: of a page’s at-rules, two in three say what the one before them says. */
export function joinRules(css: string): string {
  const shorter = css.replaceAll(neighbours, '$1$2').replaceAll(parts, '$1$2;')
  return shorter === css ? css : joinRules(shorter)
}
