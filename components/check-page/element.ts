/** `<check-page>`: checks what is pasted into its field; until the code that does it is there, it says so. */
export class CheckPage extends HTMLElement {
  async connectedCallback() {
    const slow = setTimeout(() => this.#say('loading'), 150)
    try {
      const [{ showFindings }, { openCheck }] = await Promise.all([
        import('./findings.ts'),
        import('../../lib/browser/search/open-check.ts'),
      ])
      showFindings(this, openCheck)
      this.#say('')
    } catch {
      this.#say('failed')
    }
    clearTimeout(slow)
  }

  #say(name: string) {
    const words = this.querySelector<HTMLTemplateElement>(`[data-say="${name}"]`)
    this.querySelector('[role="status"]')?.replaceChildren(...(words ? [words.content.cloneNode(true)] : []))
  }
}
