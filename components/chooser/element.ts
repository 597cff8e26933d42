import { rememberedView } from '../view-switch/element.ts'

/** `<view-choice>`: says which view was read last; it never leads there by itself. */
export class ViewChoice extends HTMLElement {
  connectedCallback() {
    const view = rememberedView()
    if (view) import('./say-last.ts').then(({ sayLast }) => sayLast(this, view)).catch(() => undefined)
  }
}
