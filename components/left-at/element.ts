import { rememberedView } from '../view-switch/element.ts'

/**
 * `<left-at>`: leads to the part that was read last, in the view of this page or, on the chooser, in the one read last. The
 * script in the head has shown it, if there is a part.
 */
export class LeftAt extends HTMLElement {
  connectedCallback() {
    if (this.getClientRects().length === 0) return
    // The room stays, so that nothing moves.
    const hide = () => {
      this.style.visibility = 'hidden'
    }
    import('./lead-to-part.ts').then(({ leadToPart }) => leadToPart(this, rememberedView()) || hide(), hide)
  }
}
