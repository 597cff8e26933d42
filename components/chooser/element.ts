import { rememberedView } from '../view-switch/element.ts'

/** `<view-choice>`: says which view was read last; it never leads there by itself. */
export class ViewChoice extends HTMLElement {
  connectedCallback() {
    const view = rememberedView()
    const link = this.querySelector<HTMLAnchorElement>(`a[data-view="${CSS.escape(view ?? '')}"]`)
    if (!link || link.nextElementSibling) return
    const note = document.createElement('small')
    note.lang = link.lang
    note.textContent = (link.lang === 'en' ? this.dataset.lastEn : this.dataset.lastZh) ?? ''
    link.after(note)
  }
}
