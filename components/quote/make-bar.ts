import type { QuoteStrings } from '../../lib/pages/quote-strings.ts'

/** What a button of the bar does. */
export type Action = 'copy' | 'both' | 'link' | 'cite'

/** The bar with its buttons, which nothing listens to yet. */
export function makeBar(strings: QuoteStrings): HTMLElement {
  const bar = document.createElement('span')
  bar.className = 'quote-bar'
  bar.setAttribute('role', 'group')
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
    button.dataset.do = action
    button.textContent = label
    bar.append(button)
  }
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  bar.append(status)
  return bar
}
