import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'
import { loadKeep } from './load-keep.ts'

/** `<kept-pages>`: lists the views that this device keeps, on the page that is shown without the network. */
export class KeptPages extends HTMLElement {
  connectedCallback() {
    import('./kept.ts').then(({ listKept }) => listKept(this), tellFailedLoad)
  }
}

/** `<keep-all>`: its button says what it costs to keep all pages, and then keeps them. */
export class KeepAll extends HTMLElement {
  connectedCallback() {
    const [button, section, status] = this.children
    if (!button || !(section instanceof HTMLElement) || !status) return
    button.addEventListener('click', () =>
      loadKeep().then(({ fillKeep, list }) => {
        button.remove()
        void fillKeep(section, list, (message) => status.replaceChildren(...message))
      }, tellFailedLoad),
    )
  }
}
