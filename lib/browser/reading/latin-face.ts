/**
 * The face of English titles, from a file of its letters; how far its lines reach is what its rule in the page says
 * (lib/build/letters/faces.ts).
 */
export function latinFace(address: string): FontFace {
  return new FontFace('Titles Latin', `url(${address})`, {
    weight: '1 999',
    ascentOverride: '95%',
    descentOverride: '23%',
  })
}
