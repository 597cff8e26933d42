import { words, wordsIn } from '../../lib/browser/page-words.ts'

const storedPart = `${STORED}left`

/** The path of a part below its view. */
const pathOfPart = /^\d+\/(requirements|pledges|\d+(?:\.\d+)?)\/$/

/**
 * Leads to the part that the device keeps, by its number and title, which are those of another link on the page, and has
 * the button forget it: from then on none is kept.
 * @param view the one that was read last, in which a page of all languages leads there
 * @returns whether there is such a part
 */
export function leadToPart(element: HTMLElement, view: string | null): boolean {
  const link = element.querySelector('a')
  const [path = '', part = ''] = pathOfPart.exec(localStorage[storedPart]) ?? []
  if (!link || !path) return false
  link.href = element.lang ? `${view === 'zh-en' ? view : element.lang.slice(0, 2)}/${path}` : path
  const others = document.querySelectorAll<HTMLAnchorElement>('.contents-row, main a')
  const title = [...others].find((other) => other !== link && other.href === link.href)?.lastElementChild
  const number = /\d/.test(part) ? ` ${part}` : ''
  for (const line of link.children.length > 0 ? link.children : [link]) {
    const own = [...(title?.children ?? [])].find((words) => langOf(words) === langOf(line))
    line.append(`${number} ${(own ?? title)?.textContent ?? element.dataset[part] ?? ''}`)
  }
  const button = element.querySelector('button')
  if (button) button.onclick = () => forget(element, button)
  return element.lang !== '' || title !== undefined
}

/** Keeps no part from now on, and says where that can be changed. */
function forget(element: HTMLElement, button: HTMLButtonElement) {
  localStorage[storedPart] = ''
  const said = document.createElement('span')
  said.tabIndex = -1
  const { lang } = element
  const message = STRING('left.forgotten')
  said.append(...(lang ? wordsIn(lang === 'en' ? 'en' : 'zh', message) : words(message)))
  button.parentElement?.replaceChildren(said)
  said.focus()
}

function langOf(element: Element): string | null {
  return element.getAttribute('lang')
}
