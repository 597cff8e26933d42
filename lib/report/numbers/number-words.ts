/** The value of a Han digit: 零 and 〇 are 0, 两 is 2. */
export function hanDigit(digit: string): number {
  return digit === '两' ? 2 : digit === '〇' ? 0 : '零一二三四五六七八九'.indexOf(digit)
}

/** The English words of 0 to 19. */
export const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** The English words of 20, 30, … 90. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What the word or the character after a number multiplies it with. */
export const scales: Record<string, number> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
