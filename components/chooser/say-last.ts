/** Says under the link to the view that was read last that it was. */
export function sayLast(choice: HTMLElement, view: string) {
  const link = choice.querySelector<HTMLAnchorElement>(`a[data-view="${CSS.escape(view)}"]`)
  if (!link || link.nextElementSibling) return
  const note = document.createElement('small')
  note.lang = link.lang
  note.textContent = (link.lang === 'en' ? choice.dataset.lastEn : choice.dataset.lastZh) ?? ''
  link.after(note)
}
