/**
 * Keeps the place of a reader for the page at an address: the first sentence on a screen that begins `top` pixels down
 * this page, and how far down it stands there, in pixels; of one that begins above, the share that has been read.
 * @param name under which it is stored
 */
export function keepPlace(name: string, address: string, top: number) {
  const sentence = [...document.querySelectorAll('.sentence')].find((one) => placeOf(one).bottom > top + 8)
  if (top < 80 || !sentence) return
  const { top: begin, height } = placeOf(sentence)
  const above = top - begin
  try {
    sessionStorage.setItem(name, JSON.stringify([address, sentence.id, above > 0 ? above / height : above]))
  } catch {
    // Without storage the other view begins at its beginning.
  }
}

/** Where an element stands, in pixels from the beginning of the page. */
function placeOf(element: Element) {
  const { top, bottom, height } = element.getBoundingClientRect()
  return { top: top + scrollY, bottom: bottom + scrollY, height }
}
