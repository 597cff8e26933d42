import { tellFailedLoad } from '../../lib/browser/tell-failed-load.ts'

/** `<kept-pages>`: lists the pages that this device keeps, on the page that is shown without the network. */
export class KeptPages extends HTMLElement {
  connectedCallback() {
    import('./kept.ts').then(({ listKept }) => listKept(this), tellFailedLoad)
  }
}
