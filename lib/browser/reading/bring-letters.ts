import { whenIdle } from '../when-idle.ts'

/**
 * Brings the letters of English titles when the page has nothing else to do. They are narrower or wider than the reader’s
 * own, so that a title may take another number of lines: they are shown at once where nothing else on the page would
 * move, and on the next page in any case. What is stored is the address of their file, which the script in the head compares
 * with the page’s (settings-script.ts).
 */
export function bringLetters() {
  const { dataset } = document.documentElement
  const { latin } = dataset
  const { connection } = navigator as { connection?: { saveData: boolean } }
  if (!latin || dataset.letters !== undefined || connection?.saveData) return
  const bring = async () => {
    const [face] = await document.fonts.load('1em "Titles Latin"', 'a')
    if (!face) return
    const before = places()
    dataset.letters = ''
    if (places() !== before) delete dataset.letters
    localStorage[`${STORED}letters`] = latin
  }
  addEventListener('load', () => whenIdle(() => bring().catch(() => undefined)))
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
