/** `<part-tools>`: loads the code behind its buttons when one of its parts is opened for the first time. */
export class PartTools extends HTMLElement {
  connectedCallback() {
    this.addEventListener('toggle', this, { capture: true, once: true })
  }

  async handleEvent() {
    const { startTools } = await import('./tools.ts')
    startTools(this)
  }
}
