/** The words of a sentence or of a part of one, without the bar of buttons that may stand in it. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element
  copy.querySelector('.quote-bar')?.remove()
  return (copy.textContent ?? '').trim()
}
