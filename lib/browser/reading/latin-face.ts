/** The characters that browsers look up in the letters of English titles: no spaces, so that nothing moves up or down. */
export const latinRange = 'U+21-7E,U+B7,U+2019-201D'

/** The face of English titles, from a file of its letters; what its rule in the page says stands in lib/build/letters/faces.ts. */
export function latinFace(address: string): FontFace {
  return new FontFace('Titles Latin', `url(${address})`, { weight: '1 999', unicodeRange: latinRange })
}
