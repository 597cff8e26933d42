/**
 * The face of English titles, from a file of its letters. As in the page’s own rule for it, spaces are not of it
 * (lib/build/letters/faces.ts), so that nothing moves up or down.
 */
export function latinFace(address: string): FontFace {
  return new FontFace('Titles Latin', `url(${address})`, { weight: '1 999', unicodeRange: 'U+21-7E' })
}
