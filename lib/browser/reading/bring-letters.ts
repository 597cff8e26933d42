import { latinFace } from './latin-face.ts'

/**
 * Brings the letters of this page’s English titles. They are narrower or wider than the reader’s own, so that a title may
 * take another number of lines: they are shown at once where nothing else on the page would move. Those of all titles come
 * when the reader goes on (load-letters.ts), and are shown on the next page in any case.
 * @param own the address of the file
 */
export async function bringLetters(own: string): Promise<void> {
  const { dataset } = document.documentElement
  document.fonts.add(await latinFace(own).load())
  const before = places()
  dataset.letters = ''
  if (places() !== before) delete dataset.letters
}

/** Where everything stands but the titles. */
function places(): string {
  const elements = document.body.querySelectorAll(
    ':not(.font-title, .font-title *, .font-name, .font-name *)',
  )
  return [...elements]
    .map((element) => {
      const { x, y, height } = element.getBoundingClientRect()
      return [x, y, height]
    })
    .join()
}
