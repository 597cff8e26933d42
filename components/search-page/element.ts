/** `<search-page>`: shows the results of the address; until the code that finds them is there, it says so. */
export class SearchPage extends HTMLElement {
  async connectedCallback() {
    const slow = setTimeout(() => location.search && this.#say('loading'), 150)
    try {
      const { showResults } = await import('./results.ts')
      showResults(this)
    } catch {
      this.#say('failed')
    }
    clearTimeout(slow)
  }

  #say(name: string) {
    const words = this.querySelector<HTMLTemplateElement>(`[data-say="${name}"]`)
    if (words) this.querySelector('[role="status"]')?.replaceChildren(words.content.cloneNode(true))
  }
}
