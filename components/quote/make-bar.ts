import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'

/** What a button of the bar does. */
export type Action = 'copy' | 'both' | 'link' | 'cite'

/**
 * The bar with its buttons, which nothing listens to yet but the arrow keys: it is one stop of the Tab key, so that there are
 * not many at every sentence (the toolbar of the WAI-ARIA Authoring Practices).
 */
export function makeBar(strings: QuoteStrings): HTMLElement {
  const bar = document.createElement('span')
  bar.className = 'quote-bar'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', strings.label)
  const actions: [Action, string][] = [
    ['copy', strings.copy],
    ['both', strings.both],
    ['link', strings.link],
    ['cite', strings.cite],
  ]
  for (const [action, label] of actions.filter(([, label]) => label)) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'rounded-md px-3'
    button.tabIndex = bar.childElementCount === 0 ? 0 : -1
    button.dataset.do = action
    button.textContent = label
    bar.append(button)
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
  const buttons = [...bar.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons.at((at + step) % buttons.length)?.focus()
}
