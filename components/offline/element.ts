/** `<kept-pages>`: lists the pages that this device keeps, on the page that is shown without the network. */
export class KeptPages extends HTMLElement {
  async connectedCallback() {
    ;(await import('./kept.ts')).listKept(this)
  }
}
