const storedPart = `${STORED}left`

/**
 * Leads to the part that the device keeps, by its number and title, which are those of another link on the page, and has
 * the button forget it: from then on none is kept.
 * @param view the one that was read last, in which a page of all languages leads there
 * @returns whether there is such a part
 */
export function leadToPart(element: HTMLElement, view: string | null): boolean {
  const [link, button, forgotten] = element.querySelectorAll<HTMLElement>('a, button, [tabindex]')
  const path: string = localStorage[storedPart] ?? ''
  if (!(link instanceof HTMLAnchorElement) || !button || !forgotten) return false
  link.href = element.lang ? `${view === 'zh-en' ? view : element.lang.slice(0, 2)}/${path}` : path
  const others = document.querySelectorAll<HTMLAnchorElement>('.contents-row, main a')
  const title = [...others].find((other) => other !== link && other.href === link.href)?.lastElementChild
  const part = path.split('/')[1] ?? ''
  const number = /\d/.test(part) ? ` ${part}` : ''
  for (const line of link.children.length > 0 ? link.children : [link]) {
    const own = [...(title?.children ?? [])].find((words) => langOf(words) === langOf(line))
    line.append(`${number} ${(own ?? title)?.textContent ?? element.dataset[part] ?? ''}`)
  }
  button.onclick = () => {
    localStorage[storedPart] = 'off'
    link.remove()
    button.remove()
    forgotten.hidden = false
    forgotten.focus()
  }
  return element.lang !== '' || title !== undefined
}

function langOf(element: Element): string | null {
  return element.getAttribute('lang')
}
