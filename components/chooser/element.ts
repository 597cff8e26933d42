import { rememberedView, rememberView } from '../view-switch/element.ts'

/** `<view-choice>`: says which view was chosen last, here or in a header; it never leads there by itself. */
export class ViewChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this)
    const view = rememberedView()
    const link = this.querySelector<HTMLAnchorElement>(`a[data-view="${CSS.escape(view ?? '')}"]`)
    if (!link || link.nextElementSibling) return
    const note = document.createElement('small')
    note.lang = link.lang
    note.textContent = (link.lang === 'en' ? this.dataset.lastEn : this.dataset.lastZh) ?? ''
    link.after(note)
  }

  handleEvent({ target }: Event) {
    const link = target instanceof Element ? target.closest('a') : null
    rememberView(link?.dataset.view)
  }
}
