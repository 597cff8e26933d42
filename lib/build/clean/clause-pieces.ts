/** A clause of so many characters fits a line of the narrowest phone, in the largest title of the easy view. */
const fitsPhone = 7
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A clause of a Chinese title, cut between words if it does not fit a phone: where it is plain that two meet, and in a piece that fits no phone also where it is less
 * so, since anything is better than a word in two.
 */
export function clausePieces(clause: string): string[] {
  if ([...clause].length <= fitsPhone) return [clause]
  const tokens = [...words.segment(clause)].map(({ segment, isWordLike }) => ({
    segment,
    isWord: Boolean(isWordLike),
    isOne: [...segment].length === 1,
  }))
  /** How far from plain it is that a word ends before this token; nothing where a mark separates them. */
  const doubts = tokens.map((token, at) => {
    const before = tokens[at - 1]
    if (!before?.isWord || !token.isWord) return undefined
    if (!before.isOne && !token.isOne) return 0
    // Two of one character are most often one word that the dictionary lacks (封关): it ends where they do.
    const ends = before.isOne && !token.isOne && tokens[at - 2]?.isWord && tokens[at - 2]?.isOne
    const begins = !before.isOne && token.isOne && tokens[at + 1]?.isWord && tokens[at + 1]?.isOne
    // One alone belongs to one of its neighbours, and nobody says to which (现代|化, 高|质量).
    return ends || begins ? 1 : 2
  })
  const cut = (from: number, to: number, doubt: number): string[] => {
    const whole = tokens
      .slice(from, to)
      .map(({ segment }) => segment)
      .join('')
    if (doubt > 2 || (doubt > 0 && [...whole].length <= fitsPhone)) return [whole]
    const starts = doubts.flatMap((one, at) =>
      at > from && at < to && one !== undefined && one <= doubt ? [at] : [],
    )
    const edges = [from, ...starts, to]
    return edges.slice(1).flatMap((end, index) => cut(edges[index] ?? from, end, doubt + 1))
  }
  return cut(0, tokens.length, 0)
}
