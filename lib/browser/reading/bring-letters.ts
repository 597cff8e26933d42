/**
 * Brings the letters of English titles. They are narrower or wider than the reader’s own, so that a title may take another
 * number of lines: they are shown at once where nothing else on the page would move, and on the next page in any case. What
 * is stored is the address of their file, which the script in the head compares with the page’s (settings-script.ts).
 */
export async function bringLetters(): Promise<void> {
  const { dataset } = document.documentElement
  const [face] = await document.fonts.load('1em "Titles Latin"', 'a')
  if (!face) return
  const before = places()
  dataset.letters = ''
  if (places() !== before) delete dataset.letters
  localStorage[`${STORED}letters`] = dataset.latin
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
