import { latinFace } from '../reading/latin-face.ts'
import type { BundledLetters } from './bundles.ts'
import type { Store } from './store.ts'

let isLatinThere = false

/** Has English titles set in the face of the site from this page on, if its letters are there. */
export function dressTitles(): void {
  if (isLatinThere) document.documentElement.dataset.letters = ''
}

/**
 * Gives the document the letters of all pages of its view, for those that are exchanged in place: those that are kept once
 * they are loaded, so that nothing flickers, the others when a page asks for them.
 */
export async function loadLetters(store: Store, letters: readonly BundledLetters[]): Promise<void> {
  await Promise.all(
    letters.map(async ({ path, family, range, isKept }) => {
      if (!range) return knowLatin(store.at(path))
      const face = new FontFace(family, `url(${store.at(path)})`, {
        weight: '1 999',
        display: 'swap',
        unicodeRange: range,
      })
      if (isKept) await face.load()
      document.fonts.add(face)
    }),
  )
}

/**
 * The letters of all English titles, whose rule the page has: from the next page on its titles are set in them from the
 * first. What is stored is the address that pages name (settings-script.ts).
 */
async function knowLatin(address: string) {
  const { latin } = document.documentElement.dataset
  document.fonts.add(await latinFace(address).load())
  isLatinThere = latin !== undefined
  if (latin) localStorage[`${STORED}letters`] = latin
}
