import { PageElement } from '../../lib/browser/page-element.ts'

const triggers = ['pointerover', 'focusin', 'click', 'selectionchange']

/** `<quote-tool>`: loads the tools for quoting when a reader first touches a sentence's number or selects words. */
export class QuoteTool extends PageElement {
  #started = false
  #signal: AbortSignal | undefined

  begin(signal: AbortSignal) {
    this.#signal = signal
    for (const trigger of triggers) document.addEventListener(trigger, this, { signal })
  }

  async handleEvent(event: Event) {
    const { target, type } = event
    const number =
      target instanceof Element ? target.closest<HTMLAnchorElement>('.sentence-number') : undefined
    // A finger cannot hover: its tap brings the tools, also where the number leads to another page.
    const tapped =
      type === 'click' && number?.pathname !== location.pathname && matchMedia('(hover: none)').matches
    if (number && tapped) event.preventDefault()
    const meant = type === 'selectionchange' ? !getSelection()?.isCollapsed : number
    if (!meant || this.#started) return
    this.#started = true
    try {
      const { startQuoting } = await import('./bar.ts')
      startQuoting(this.dataset.strings ?? '{}', event, this.#signal)
    } catch {
      // The number is still a link.
      this.#started = false
      if (number && tapped) location.assign(number.href)
    }
  }
}
