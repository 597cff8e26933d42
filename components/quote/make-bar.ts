import { languagesOfPage, plainWords } from '../../lib/browser/page-words.ts'
import type { PackedString } from '../../lib/words/packed-string.ts'

/** What a button of the bar does; to suggest a correction is a link. */
export type Action = 'copy' | 'both' | 'link' | 'cite'

/**
 * The bar with its buttons, which nothing listens to yet but the arrow keys: it is one stop of the Tab key, so that there are
 * not many at every sentence (the toolbar of the WAI-ARIA Authoring Practices).
 * @param correction the page’s own link to suggest one
 */
export function makeBar(correction: HTMLAnchorElement | null): HTMLElement {
  const bar = document.createElement('span')
  bar.className = 'quote-bar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', plainWords(STRING('quote.label')))
  const actions: [Action, PackedString][] = [
    ['copy', STRING('quote.copy')],
    ['both', STRING('quote.both')],
    ['link', STRING('share.copyLink')],
    ['cite', STRING('cite.title')],
  ]
  const isPaired = languagesOfPage().length > 1
  for (const [action, label] of actions) {
    if (action === 'both' && !isPaired) continue
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'rounded-md px-3'
    button.tabIndex = bar.childElementCount === 0 ? 0 : -1
    button.dataset.do = action
    button.textContent = plainWords(label)
    bar.append(button)
  }
  if (correction) {
    const link = document.createElement('a')
    link.className =
      'grid min-h-touch place-content-center rounded-md px-3 text-center text-control leading-tight text-ink no-underline hover:text-main'
    link.tabIndex = -1
    link.href = correction.href
    link.textContent = plainWords(STRING('nav.correction'))
    bar.append(link)
  }
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  status.className = 'text-main not-empty:px-2'
  bar.append(status)
  bar.addEventListener('keydown', moveFocus)
  return bar
}

function moveFocus(event: KeyboardEvent) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const bar = event.currentTarget
  if (!step || !(bar instanceof Element)) return
  event.preventDefault()
  const buttons = [...bar.querySelectorAll<HTMLElement>('button, a')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  buttons.at((at + step) % buttons.length)?.focus()
}
