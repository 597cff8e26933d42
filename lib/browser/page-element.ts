/** A custom element whose listeners go with it: a page may be exchanged for another in the same document. */
export abstract class PageElement extends HTMLElement {
  #leave = new AbortController()

  connectedCallback() {
    this.#leave = new AbortController()
    this.begin(this.#leave.signal)
  }

  disconnectedCallback() {
    this.#leave.abort()
  }

  /**
   * Called when the element is on a page.
   * @param signal of its end there: for listeners elsewhere, and whatever it has begun
   */
  abstract begin(signal: AbortSignal): void
}
