/**
 * `<search-box>`: the header's field. The code and the data load when the field is first focused; the dialog then
 * takes over what was typed, but never in the middle of a composition.
 */
export class SearchBox extends HTMLElement {
  #returning = false
  #composing = false

  connectedCallback() {
    for (const event of ['focusin', 'click', 'input', 'compositionstart', 'compositionend']) {
      this.addEventListener(event, this)
    }
    addEventListener('keydown', this)
  }

  disconnectedCallback() {
    removeEventListener('keydown', this)
  }

  handleEvent(event: Event) {
    if (event.type === 'keydown') return this.#onKey(event as KeyboardEvent)
    if (event.type === 'compositionstart') this.#composing = true
    if (event.type === 'compositionend') this.#composing = false
    if (event.type === 'focusin' && this.#returning) return
    if (!this.#composing) void this.#open()
  }

  #onKey(event: KeyboardEvent) {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    const inField =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    if (event.isComposing || !(k || (slash && !inField))) return
    event.preventDefault()
    void this.#open()
  }

  async #open() {
    const input = this.querySelector('input')
    if (!input) return
    // Without its code the field is still a form, and leads to the search page.
    const dialog = await import('./dialog.ts').catch(() => undefined)
    if (!dialog || this.#composing) return
    const typed = input.value
    dialog.openSearchDialog(this, typed, () => {
      this.#returning = true
      input.focus()
      this.#returning = false
    })
  }
}
