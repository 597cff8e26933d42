import { loadIndex } from '../../lib/browser/search/load-index.ts'
import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'

/**
 * `<search-box>`: the header's field. Code and data load when the field gets the focus; the dialog opens when a reader
 * types, clicks or presses its key, and takes over what was typed, but never in the middle of a composition. The focus
 * alone opens nothing (WCAG 3.2.1), so that the keyboard passes by.
 */
export class SearchBox extends HTMLElement {
  #composing = false
  #told = false

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
    if (event.type === 'focusin') return void load(this)
    if (event.type === 'compositionstart') this.#composing = true
    if (event.type === 'compositionend') this.#composing = false
    if (event.type === 'click') event.preventDefault()
    if (!this.#composing) void this.#open(event.target)
  }

  #onKey(event: KeyboardEvent) {
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey
    const slash = event.key === '/' && bare && document.documentElement.dataset.keys !== 'off'
    const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    const inField =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    if (event.isComposing || !(k || (slash && !inField))) return
    event.preventDefault()
    void this.#open()
  }

  async #open(asked?: EventTarget | null) {
    const form = this.querySelector('form')
    const input = this.querySelector('input')
    if (!form || !input) return
    const dialog = await load(this)
    if (!dialog) return this.#doWithout(form, input, asked)
    if (!this.#composing) dialog.openSearchDialog(this, input.value, loadIndex)
  }

  /** Without its code the field is still a form, and leads to the search page. Who types on is told only once. */
  #doWithout(form: HTMLFormElement, input: HTMLInputElement, asked?: EventTarget | null) {
    if (asked instanceof Element && asked.closest('button')) return form.submit()
    if (!asked) input.focus()
    if (!this.#told) tellFailedLoad()
    this.#told = true
  }
}

/** Asks for all that a search needs at once; the dialog opens without waiting for the rest. */
function load({ dataset }: SearchBox) {
  loadIndex(dataset.index ?? '').catch(() => undefined)
  return import('./dialog.ts').catch(() => undefined)
}
