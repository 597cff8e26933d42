const triggers = ['pointerover', 'focusin', 'click', 'selectionchange']

/** `<quote-tool>`: loads the tools for quoting when a reader first touches a sentence's number or selects words. */
export class QuoteTool extends HTMLElement {
  connectedCallback() {
    for (const trigger of triggers) document.addEventListener(trigger, this)
  }

  async handleEvent(event: Event) {
    const { target, type } = event
    const meant =
      type === 'selectionchange'
        ? !getSelection()?.isCollapsed
        : target instanceof Element && target.closest('.sentence-number')
    if (!meant) return
    for (const trigger of triggers) document.removeEventListener(trigger, this)
    const { startQuoting } = await import('./bar.ts')
    startQuoting(this.dataset.strings ?? '{}', event)
  }
}
