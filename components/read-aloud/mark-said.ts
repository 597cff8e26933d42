/**
 * Marks what is being said, alone on the page, and brings it into view when it is not; nothing when nothing is said.
 * @param covered how many pixels at the bottom of the screen are not free
 */
export function markSaid(element: HTMLElement | undefined, covered: number): void {
  for (const said of document.querySelectorAll('.said')) said.classList.remove('said')
  if (!element) return
  element.classList.add('said')
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight - covered) element.scrollIntoView({ block: 'center' })
}
