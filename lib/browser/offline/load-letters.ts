import type { BundledLetters } from './bundles.ts'
import type { Store } from './store.ts'

/**
 * Gives the document the letters of all pages of its view, for those that are exchanged in place: those that are kept once
 * they are loaded, so that nothing flickers, the others when a page asks for them.
 */
export async function loadLetters(store: Store, letters: readonly BundledLetters[]): Promise<void> {
  await Promise.all(
    letters.map(async ({ path, family, range, isKept }) => {
      if (!range) return
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
